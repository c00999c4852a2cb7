/** The end of every page, whatever is in it. */
const PAGE_END = Buffer.from('</html>');
/** A page may end in a line feed. */
const LAST_BYTES = PAGE_END.length + 2;
/** Files that are never empty; `_redirects` may be. */
const NEVER_EMPTY = /\.(?:html|xml|atom|json|ndjson|css|js|svg|png)$/;
/** A file of quotes of an archive that has none. */
const MAY_BE_EMPTY = /^data\/quotes\.ndjson$/;
/** Every site has these, whatever is in the archive. */
const ALWAYS_THERE = [
  'index.html',
  '404.html',
  'feed.xml',
  'api/manifest.json',
  'sitemap-index.xml',
];

/** Whether a file of the site is not empty, and no page is cut short. */
export function isWhole(path: string, bytes: Uint8Array): boolean {
  if (!NEVER_EMPTY.test(path)) return true;
  if (bytes.length === 0) return MAY_BE_EMPTY.test(path);
  if (!path.endsWith('.html')) return true;
  return Buffer.from(bytes.subarray(-LAST_BYTES)).includes(PAGE_END);
}

/**
 * Looks for files that a site must have and that are missing in one that was just made.
 *
 * @param made the paths of its files
 * @param wanted further files that it must have, beside those that every site has
 */
export function findMissing(
  made: { has(path: string): boolean },
  wanted: readonly string[],
): string[] {
  return [...ALWAYS_THERE, ...wanted].filter((path) => !made.has(path)).sort();
}
