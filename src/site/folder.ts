import { lstatSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describeFileError } from '../archive-folder/files/errors.ts';
import { realPathOf } from '../archive-folder/files/real-path.ts';
import { MARKER, readManifest, readMarker, type SiteMarker } from './publish/marker.ts';
import { listSiteTree, type SiteTree } from './publish/site-tree.ts';
import { say, sayList } from '../wording/say.ts';

/** Why a folder may not be replaced, or the site not be published; one line with what to do. */
export class SiteFolderError extends Error {
  override readonly name = 'SiteFolderError';
}

/** What operating systems put into folders by themselves. */
export const LITTER: ReadonlySet<string> = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

const isOurs = (name: string) => name === MARKER || LITTER.has(name);

/**
 * Makes sure that the site may be published at a folder before anything is built: that the folder
 * does not exist, is empty, or holds a site that this tool made and to which nobody has added
 * anything.
 *
 * @param tree what is in it, marker included, if that has been listed already
 * @throws SiteFolderError
 */
export function checkSiteFolder(outDir: string, tree?: SiteTree): void {
  const refuse = (why: string, fix: string): never => {
    throw new SiteFolderError(say('build.folder-left', { folder: outDir, reason: why, fix }));
  };
  const fix = say('build.other-folder-fix');
  const real = realPathOf(outDir);
  const found = lstatSync(real, { throwIfNoEntry: false });
  if (!found) return;
  if (!found.isDirectory()) refuse(say('build.no-folder'), fix);
  if (found.dev !== statSync(dirname(real)).dev) {
    refuse(say('build.root-of-disk'), say('build.root-of-disk-fix'));
  }
  const names = namesIn(real, refuse);
  if (names.length === 0) return;
  const marker = readMarker(real);
  if (!marker && !readManifest(real)) refuse(say('build.not-made-here'), fix);
  const others = names.filter((name) =>
    marker ? !marker.names.includes(name) : name.startsWith('.'),
  );
  const added = others.length > 0 ? others : addedBelow(real, marker, tree);
  if (added.length > 0)
    refuse(say('build.added', { names: sayList(added.slice(0, 3), 'bare') }), fix);
}

/**
 * What was added to a site after it was published: there are more files than the build left, and
 * newer ones.
 */
function addedBelow(
  folder: string,
  marker: SiteMarker | undefined,
  { files, folders }: SiteTree = listSiteTree(folder, LITTER),
): string[] {
  if (marker?.entries === undefined) return [];
  const found = [...files.keys(), ...folders].filter((path) => path !== MARKER);
  if (found.length <= marker.entries) return [];
  const published = statSync(join(folder, MARKER)).mtimeMs;
  const isNewer = (name: string) =>
    (lstatSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0) > published;
  const newer = found.filter(isNewer);
  // A folder also becomes newer when something is put into it.
  const innermost = newer.filter((name) => !newer.some((other) => dirname(other) === name));
  return innermost.length > 0
    ? innermost
    : [say('build.more-entries', { count: found.length - marker.entries })];
}

function namesIn(folder: string, refuse: (why: string, fix: string) => never): string[] {
  try {
    return readdirSync(folder).filter((name) => !isOurs(name));
  } catch (error) {
    const { what, hint } = describeFileError(error);
    return refuse(say('build.folder-unreadable', { reason: what }), say('build.fix', { hint }));
  }
}

/** Whether the loss of so many articles may be a mistake: a missing folder, a wrong branch. */
export function losesMost(before: number, after: number): boolean {
  return after * 2 < before;
}
