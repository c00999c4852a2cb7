import { FACETS } from '../../core/search/facet-keys.ts';
import type { Choices } from '../../core/search/answer/choose-conditions.ts';

/** The order of the results; with `match` the best come first. */
export type Order = 'match' | 'newest' | 'oldest';

/** What results are. */
export type Show = 'quotes' | 'articles';

/** A search, as its address says it. */
export interface SearchQuery {
  /** As typed, without white space at its ends. */
  readonly words: string;
  /** Slugs of speakers, places and a tag, and a year: what was chosen from the lists. */
  readonly chosen: Choices;
  readonly order: Order;
  readonly show: Show;
  /** Whether all words must be in one quote. */
  readonly inside: boolean;
}

/** Reads a search from an address: `?q=bridge&speaker=elena-markova&year=2021&order=newest`. */
export function readQuery(params: URLSearchParams): SearchQuery {
  const order = params.get('order');
  const chosen: { -readonly [Facet in keyof Choices]: Choices[Facet] } = {};
  for (const facet of FACETS) {
    const value = params.get(facet)?.trim();
    if (value) chosen[facet] = value;
  }
  return {
    words: params.get('q')?.trim() ?? '',
    chosen,
    order: order === 'newest' || order === 'oldest' ? order : 'match',
    show: params.get('show') === 'articles' ? 'articles' : 'quotes',
    inside: params.has('inside'),
  };
}

/** Writes the part of a search's address after its path; empty for an empty search. */
export function writeQuery({ words, chosen, order, show, inside }: SearchQuery): string {
  const params = new URLSearchParams();
  if (words !== '') params.set('q', words);
  for (const facet of FACETS) {
    const value = chosen[facet];
    if (value !== undefined) params.set(facet, value);
  }
  if (show !== 'quotes') params.set('show', show);
  if (inside) params.set('inside', '1');
  if (order !== 'match') params.set('order', order);
  return params.size > 0 ? `?${params}` : '';
}

/** The address of a search on this page. */
export function addressOf(query: SearchQuery): string {
  return `${location.pathname}${writeQuery(query)}`;
}

/** Whether there is anything to look for. */
export function isEmptyQuery({ words, chosen }: SearchQuery): boolean {
  return words === '' && Object.keys(chosen).length === 0;
}

/** Longer queries are refused rather than cut, since the rest would not be searched. */
export const LONGEST_QUESTION = 500;
