import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Files below a folder by path, with forward slashes; each with what changes when it is written. */
export interface SiteTree {
  readonly files: ReadonlyMap<string, string>;
  readonly folders: readonly string[];
}

const MILLISECONDS = 1000;

/**
 * Lists what is below a folder without reading it. The stamp of a file is its size and time in whole
 * seconds: tools that copy a site between machines keep no more.
 *
 * @param skip names that do not count, at any depth
 */
export function listSiteTree(root: string, skip: ReadonlySet<string> = new Set()): SiteTree {
  const files = new Map<string, string>();
  const folders: string[] = [];
  const walk = (below: string): void => {
    for (const entry of readdirSync(join(root, below), { withFileTypes: true })) {
      if (skip.has(entry.name)) continue;
      const path = below + entry.name;
      if (entry.isDirectory()) {
        folders.push(path);
        walk(`${path}/`);
      } else files.set(path, stampOf(`${root}/${path}`));
    }
  };
  walk('');
  return { files, folders };
}

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
