import { sayParts } from '../../../wording/say.ts';
import { sayListOf } from '../../../wording/say-list-of.ts';
import { element } from '../../markup/element.ts';
import { linkTo } from '../link-to.ts';
import type { SearchQuery } from '../query.ts';

/** What may help where nothing was found. */
export interface Help {
  /** Words that may be meant, for words that no article has. */
  readonly suggestions: readonly { readonly printed: string; readonly words: readonly string[] }[];
  /** How many articles there are where nothing is chosen from the lists. */
  readonly everywhere: number;
  /** The same search without what was understood of it, and how many articles it finds. */
  readonly asWords?: { readonly query: SearchQuery; readonly count: number };
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
    const said = sayParts('search.without-filters', { count: help.everywhere });
    lines.push(
      element(
        'p',
        {},
        ...said.map(({ tag, text }) =>
          tag === undefined ? text : linkTo({ ...query, chosen: {} }, text),
        ),
      ),
    );
  }
  if (help.asWords && help.asWords.count > 0) {
    const { query: plain, count } = help.asWords;
    const said = sayParts('search.words-instead', { count });
    lines.push(
      element(
        'p',
        {},
        ...said.map((part) => (part.tag === undefined ? part.text : linkTo(plain, part.text))),
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
  return words.map((word) =>
    linkTo({ ...query, words: query.words.replace(printed, () => word) }, word),
  );
}
