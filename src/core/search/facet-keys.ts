/** What results can be filtered by. */
export const FACETS = ['speaker', 'place', 'year'] as const;
export type Facet = (typeof FACETS)[number];

/** How many results each value of a facet has. */
export type FacetCounts = Readonly<Record<Facet, Readonly<Record<string, number>>>>;

/**
 * The name under which the index keeps a facet's value. The names under it are one file of the index,
 * and a search that is narrowed loads one: so that this is not all speakers of a large archive, they
 * are kept by their first letter.
 *
 * @example facetKey('speaker', 'elena-markova') // 'speaker-e'
 */
export function facetKey(facet: Facet, value: string): string {
  return facet === 'year' ? facet : `${facet}-${value.charAt(0)}`;
}
