/** What results can be filtered by. */
export const FACETS = ['speaker', 'about', 'place', 'tag', 'year'] as const;
export type Facet = (typeof FACETS)[number];

/** The facets that the index keeps; years follow from the order of the articles. */
export const INDEXED_FACETS = ['speaker', 'about', 'place', 'tag'] as const;
export type IndexedFacet = (typeof INDEXED_FACETS)[number];

/** How many results each value of a facet has. */
export type FacetCounts = Readonly<Record<Facet, Readonly<Record<string, number>>>>;

/**
 * The name under which the index keeps a facet’s value. The names under it are one file of a large index,
 * and a search that is narrowed loads one: so that this is not all speakers of a large archive, they
 * are kept by their first letter.
 *
 * @example facetKey('speaker', 'elena-markova') // 'speaker-e'
 */
export function facetKey(facet: IndexedFacet, value: string): string {
  return `${facet}${SEPARATOR}${value.charAt(0)}`;
}

const SEPARATOR = '-';

/** The facet of a key; a small facet has one file by this name. */
export const facetOfKey = (key: string): string => key.split(SEPARATOR, 1)[0] ?? key;

/** The file, of those of an index, that has a facet’s value if any has. */
export function facetFile(
  files: readonly string[],
  facet: IndexedFacet,
  value: string,
): string | undefined {
  const own = facetKey(facet, value);
  return files.find((file) => file === own || file === facet);
}

/** The files, of those of an index, that have a facet’s values. */
export const facetFiles = (files: readonly string[], facet: IndexedFacet): string[] =>
  files.filter((file) => facetOfKey(file) === facet);
