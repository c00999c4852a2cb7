import { sayParts } from '../../../wording/say.ts';
import { sayListOf } from '../../../wording/say-list-of.ts';
import { element } from '../element.ts';
import { writeQuery, type SearchQuery } from '../query.ts';

/** What may help where nothing was found. */
export interface Help {
  /** Words that may be meant, for words that no article has. */
  readonly suggestions: readonly { readonly printed: string; readonly words: readonly string[] }[];
  /** How many articles there are where the search is not narrowed. */
  readonly everywhere: number;
}

/** Shows what may help: links to other searches, none of which is followed automatically. */
export function showHelp(place: HTMLElement, query: SearchQuery, help: Help): void {
  const lines = help.suggestions
    .filter(({ words }) => words.length > 0)
    .map(({ printed, words }) =>
      element(
        'p',
        {},
        ...sayParts('search.did-you-mean', { printed }).flatMap(({ tag, text }) =>
          tag === undefined ? [text] : sayListOf(linkEach(query, printed, words), 'or'),
        ),
      ),
    );
  if (help.everywhere > 0) {
    const href = addressOf({ ...query, chosen: {} });
    const said = sayParts('search.without-filters', { count: help.everywhere });
    lines.push(
      element(
        'p',
        {},
        ...said.map(({ tag, text }) =>
          tag === undefined ? text : element('a', { href, 'data-search': '' }, text),
        ),
      ),
    );
  }
  place.replaceChildren(...lines);
}

function linkEach(
  query: SearchQuery,
  printed: string,
  words: readonly string[],
): HTMLAnchorElement[] {
  return words.map((word) => {
    const href = addressOf({ ...query, words: query.words.replace(printed, () => word) });
    return element('a', { href, 'data-search': '' }, word);
  });
}

function addressOf(query: SearchQuery): string {
  return `${location.pathname}${writeQuery(query)}`;
}
