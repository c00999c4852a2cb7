import { FACETS, type Facet } from '../../core/search/facet-keys.ts';

/** The order of the results; with `match` the best come first. */
export type Order = 'match' | 'newest' | 'oldest';

/** A search, as its address says it. */
export interface SearchQuery {
  /** As typed, without white space at its ends. */
  readonly words: string;
  /** Slugs of a speaker and a place, and a year. */
  readonly chosen: Readonly<Partial<Record<Facet, string>>>;
  readonly order: Order;
}

/** Reads a search from an address: `?q=bridge&speaker=elena-markova&year=2021&order=newest`. */
export function readQuery(params: URLSearchParams): SearchQuery {
  const order = params.get('order');
  const chosen: Partial<Record<Facet, string>> = {};
  for (const facet of FACETS) {
    const value = params.get(facet)?.trim();
    if (value) chosen[facet] = value;
  }
  return {
    words: params.get('q')?.trim() ?? '',
    chosen,
    order: order === 'newest' || order === 'oldest' ? order : 'match',
  };
}

/** Writes the part of a search's address after its path; empty for an empty search. */
export function writeQuery({ words, chosen, order }: SearchQuery): string {
  const params = new URLSearchParams();
  if (words !== '') params.set('q', words);
  for (const facet of FACETS) {
    const value = chosen[facet];
    if (value !== undefined) params.set(facet, value);
  }
  if (order !== 'match') params.set('order', order);
  return params.size > 0 ? `?${params}` : '';
}

/** Whether there is anything to look for. */
export function isEmptyQuery({ words, chosen }: SearchQuery): boolean {
  return words === '' && Object.keys(chosen).length === 0;
}

/** Longer queries are refused rather than cut, since the rest would not be searched. */
export const LONGEST_QUESTION = 500;
