import { totalWeight, weighFiles, type SiteWeight } from '../core/weight/kinds.ts';
import type { MeasuredSite } from '../core/weight/limits.ts';
import { MARKER } from './publish/marker.ts';
import { sizeOfStamp } from './publish/site-tree.ts';

/** What a built site weighs. */
export interface WeighedSite extends MeasuredSite {
  readonly kinds: SiteWeight;
}

/**
 * Weighs a site by the stamps of its files. Its marker, which is not part of what readers get, does not
 * count.
 *
 * @param stamps by path below the site, with forward slashes
 * @param redirects paths of pages at old addresses
 */
export function measureSite(
  stamps: ReadonlyMap<string, string>,
  redirects: ReadonlySet<string> = new Set(),
): WeighedSite {
  const files = [...stamps]
    .filter(([path]) => path !== MARKER)
    .map(([path, stamp]) => ({ path, bytes: sizeOfStamp(stamp) }));
  const kinds = weighFiles(files, redirects);
  const inFolder = new Map<string, number>();
  let largest = { path: '', bytes: 0 };
  for (const file of files) {
    const folder = file.path.slice(0, file.path.lastIndexOf('/') + 1);
    inFolder.set(folder, (inFolder.get(folder) ?? 0) + 1);
    if (file.bytes > largest.bytes) largest = file;
  }
  const inOneFolder = [...inFolder.values()].reduce((most, count) => Math.max(most, count), 0);
  return { ...totalWeight(kinds, 'with-redirects'), kinds, largest, inOneFolder };
}
