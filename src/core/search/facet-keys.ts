/** What results can be filtered by. */
export const FACETS = ['speaker', 'about', 'place', 'tag', 'year'] as const;
export type Facet = (typeof FACETS)[number];

/** The facets that the index keeps; years follow from the order of the articles. */
export const INDEXED_FACETS = ['speaker', 'about', 'place', 'tag'] as const;
export type IndexedFacet = (typeof INDEXED_FACETS)[number];

/** How many results each value of a facet has. */
export type FacetCounts = Readonly<Record<Facet, Readonly<Record<string, number>>>>;

/**
 * The name under which the index keeps a facet's value. The names under it are one file of the index,
 * and a search that is narrowed loads one: so that this is not all speakers of a large archive, they
 * are kept by their first letter.
 *
 * @example facetKey('speaker', 'elena-markova') // 'speaker-e'
 */
export function facetKey(facet: IndexedFacet, value: string): string {
  return `${facet}-${value.charAt(0)}`;
}
