import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Files below a folder by path, with forward slashes; each with what changes when it is written. */
export interface SiteTree {
  readonly files: ReadonlyMap<string, string>;
  readonly folders: readonly string[];
}

/** What was in a folder when it was last changed. */
export interface KnownFolder {
  /** The system's time of that, which nobody can set. */
  readonly changed: number;
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

/** By path below the site; the site's own is empty. */
export type KnownFolders = ReadonlyMap<string, KnownFolder>;

const MILLISECONDS = 1000;

/**
 * Lists what is below a folder without reading it. The stamp of a file is its size and time in whole
 * seconds: tools that copy a site between machines keep no more.
 *
 * @param skip names that do not count, at any depth
 * @param known folders that need not be listed if they are unchanged
 */
export function listSiteTree(
  root: string,
  skip: ReadonlySet<string> = new Set(),
  known: KnownFolders = new Map(),
): SiteTree {
  const files = new Map<string, string>();
  const folders: string[] = [];
  const walk = (below: string): void => {
    const inside = namesIn(root, below, known);
    for (const name of inside.files) {
      if (skip.has(name)) continue;
      const path = below + name;
      const stamp = stampOf(`${root}/${path}`);
      if (stamp !== '') files.set(path, stamp);
    }
    for (const name of inside.folders) {
      if (skip.has(name)) continue;
      folders.push(below + name);
      walk(`${below}${name}/`);
    }
  };
  walk('');
  return { files, folders };
}

function namesIn(
  root: string,
  below: string,
  known: KnownFolders,
): Pick<KnownFolder, 'files' | 'folders'> {
  const folder = below.slice(0, -1);
  const before = known.get(folder);
  if (before && changeOf(join(root, folder)) === before.changed) return before;
  const files: string[] = [];
  const folders: string[] = [];
  for (const entry of readdirSync(join(root, below), { withFileTypes: true })) {
    (entry.isDirectory() ? folders : files).push(entry.name);
  }
  return { files, folders };
}

const changeOf = (folder: string): number | undefined =>
  lstatSync(folder, { throwIfNoEntry: false })?.ctimeMs;

/** Milliseconds within which two changes of a folder may have the same time. */
const TICK = 100;

/**
 * Notes when the folders of a site were changed last, so that they need not be listed again.
 *
 * @param paths all files of the site
 * @param until milliseconds: a folder that was changed later may hold something else, and is left out
 * @param before what is known of folders in which nothing was written or removed since: if others did so,
 *   it shows when their time is looked at next
 */
export function knownFolders(
  root: string,
  paths: Iterable<string>,
  until: number,
  before: KnownFolders = new Map(),
): Map<string, KnownFolder> {
  const inside = new Map<string, { files: string[]; folders: string[] }>();
  const folderOf = (path: string): { files: string[]; folders: string[] } => {
    const found = inside.get(path);
    if (found) return found;
    const made = { files: [], folders: [] };
    inside.set(path, made);
    if (path !== '') folderOf(parentOf(path)).folders.push(nameOf(path));
    return made;
  };
  for (const path of paths) folderOf(parentOf(path)).files.push(nameOf(path));
  const known = new Map<string, KnownFolder>();
  for (const [folder, names] of inside) {
    const changed = before.get(folder)?.changed ?? changeOf(join(root, folder));
    if (changed !== undefined && changed < until - TICK) known.set(folder, { changed, ...names });
  }
  return known;
}

const parentOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** The size and time of a file; empty if it is not there. */
export function stampOf(file: string): string {
  const status = lstatSync(file, { throwIfNoEntry: false });
  if (!status) return '';
  return `${status.size} ${Math.floor(status.mtimeMs / MILLISECONDS)}`;
}

/** The bytes of a file that had a stamp; 0 if it was not there. */
export function sizeOfStamp(stamp: string): number {
  return Number(stamp.split(' ', 1)[0]);
}

/** All folders that files are in, at any depth. */
export function foldersOf(paths: Iterable<string>): Set<string> {
  const folders = new Set<string>();
  for (const path of paths) {
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      const folder = path.slice(0, end);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return folders;
}
