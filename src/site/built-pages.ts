import { closeSync, fstatSync, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';

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

/**
 * Looks for pages that are empty, cut short or missing in a site that was just built: such a site must
 * not replace a good one.
 *
 * @param wanted further files that must exist, below the site
 * @returns their paths, below the site
 */
export function findBrokenPages(siteDir: string, wanted: readonly string[]): string[] {
  const broken: string[] = [];
  const found = new Set<string>();
  const walk = (folder: string): void => {
    for (const entry of readdirSync(join(siteDir, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        walk(path);
        continue;
      }
      found.add(path);
      if (!isWhole(join(siteDir, path), path)) broken.push(path);
    }
  };
  walk('');
  broken.push(...[...ALWAYS_THERE, ...wanted].filter((path) => !found.has(path)));
  return [...new Set(broken)].sort();
}

function isWhole(file: string, path: string): boolean {
  if (!NEVER_EMPTY.test(path)) return true;
  const descriptor = openSync(file, 'r');
  try {
    const { size } = fstatSync(descriptor);
    if (size === 0) return MAY_BE_EMPTY.test(path);
    if (!path.endsWith('.html')) return true;
    const end = Buffer.alloc(Math.min(LAST_BYTES, size));
    readSync(descriptor, end, 0, end.length, size - end.length);
    return end.includes(PAGE_END);
  } finally {
    closeSync(descriptor);
  }
}
