import { element } from './element.ts';
import { writeQuery, type SearchQuery } from './query.ts';

/** What may help where nothing was found. */
export interface Help {
  /** Words that may be meant, for words that no article has. */
  readonly suggestions: readonly { readonly printed: string; readonly words: readonly string[] }[];
  /** How many articles there are where the search is not narrowed. */
  readonly everywhere: number;
}

/** Shows what may help: links to other searches. None of them is followed for the reader. */
export function showHelp(place: HTMLElement, query: SearchQuery, help: Help): void {
  const lines = help.suggestions
    .filter(({ words }) => words.length > 0)
    .map(({ printed, words }) =>
      element(
        'p',
        {},
        `Instead of ${printed}, did you mean `,
        ...linkEach(query, printed, words),
        '?',
      ),
    );
  if (help.everywhere > 0) {
    const count = help.everywhere === 1 ? 'one article' : `${help.everywhere} articles`;
    const href = addressOf({ ...query, chosen: {} });
    const link = element('a', { href, 'data-search': '' }, `${count} without the filters`);
    lines.push(element('p', {}, 'There would be ', link, '.'));
  }
  place.replaceChildren(...lines);
}

function linkEach(
  query: SearchQuery,
  printed: string,
  words: readonly string[],
): (Node | string)[] {
  return words.flatMap((word, at) => {
    const href = addressOf({ ...query, words: query.words.replace(printed, () => word) });
    const link = element('a', { href, 'data-search': '' }, word);
    return at === 0 ? [link] : [at === words.length - 1 ? ' or ' : ', ', link];
  });
}

function addressOf(query: SearchQuery): string {
  return `${location.pathname}${writeQuery(query)}`;
}
