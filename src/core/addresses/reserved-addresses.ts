/**
 * Last parts of addresses that the site itself has beside those of articles, speakers, places and tags.
 * None of these may get one; a test holds the list against the routes of `src/pages`.
 */
export const reservedSlugs = {
  /** Below a day: `/2024/02/08/articles/`. */
  article: ['articles'],
  speaker: ['by-quotes', 'names'],
  place: ['countries', 'names'],
  tag: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** What may have an address of its own among others of its kind. */
export type AddressKind = keyof typeof reservedSlugs;

/** Whether the site itself has an address. */
export function isReserved(kind: AddressKind, slug: string): boolean {
  const reserved: readonly string[] = reservedSlugs[kind];
  return reserved.includes(slug);
}
