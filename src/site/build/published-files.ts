import { LITTER } from '../folder.ts';
import { publishPaths } from '../publish/paths.ts';
import { listSiteTree, type KnownFolders, type SiteTree } from '../publish/site-tree.ts';
import { readBuiltFiles, type BuiltFiles } from './last-build.ts';

/** What is in a site’s folder, whose unchanged folders need not be listed; nothing if it is not there. */
export function treeOf(outDir: string, known?: KnownFolders): SiteTree {
  try {
    return listSiteTree(publishPaths(outDir).out, LITTER, known);
  } catch {
    return NOTHING_BELOW;
  }
}

/** An empty folder. */
export const NOTHING_BELOW: SiteTree = { files: new Map(), folders: [] };

/**
 * The files that the last build published and nobody has touched since.
 *
 * @param present the size and time of each file in the site’s folder, by its path
 */
export function untouchedFiles(
  cacheDir: string,
  present: ReadonlyMap<string, string>,
): BuiltFiles {
  const built = readBuiltFiles(cacheDir);
  return new Map([...built].filter(([path, { stamp }]) => present.get(path) === stamp));
}
