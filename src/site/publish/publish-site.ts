import {
  existsSync,
  lstatSync,
  mkdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { readCachedNow, writeCached } from '../../archive-folder/files/cache-file.ts';
import { publishPaths, type PublishPaths } from './paths.ts';
import { MARKER, type SiteMarker } from './marker.ts';
import { foldersOf } from './site-tree.ts';
import { linkOrCopy } from './staging.ts';

/** What becomes of a site. */
export interface SiteChange {
  /** Paths of the files that wait beside it to take their place. */
  readonly written: readonly string[];
  /** Paths of files that it has and shall not have any more. */
  readonly removed: readonly string[];
  readonly marker: SiteMarker;
}

/**
 * As many files, or a share of the site, are replaced one by one: it takes a moment. For more, a whole
 * new site takes the place of the old one in one step, which costs a link for each file that is kept.
 */
const MOST_REPLACED = { files: 2000, share: 0.05 };

/**
 * Puts what waits beside a site in its place: a whole site, if there is none yet.
 *
 * @returns whether the whole folder was replaced
 */
export async function publishSite(
  outDir: string,
  change: SiteChange,
  kept: readonly string[],
): Promise<boolean> {
  const paths = publishPaths(outDir);
  const replaced = change.written.length + change.removed.length;
  const most = Math.max(MOST_REPLACED.files, kept.length * MOST_REPLACED.share);
  if (kept.length > 0 && replaced <= most) {
    await writeCached(paths.journal, change);
    applyJournal(paths);
    return false;
  }
  const made = new Set<string>();
  for (const path of kept) linkKept(paths, path, made);
  writeFileSync(join(paths.next, MARKER), `${JSON.stringify(change.marker)}\n`);
  for (const step of swapSteps(outDir)) step();
  return true;
}

function linkKept({ out, next }: PublishPaths, path: string, made: Set<string>): void {
  const target = join(next, path);
  const parent = dirname(target);
  if (!made.has(parent)) {
    mkdirSync(parent, { recursive: true });
    made.add(parent);
  }
  linkOrCopy(join(out, path), target);
}

/**
 * Does what a journal says, all of it or what is left of it: files that have taken their place already
 * are not there any more.
 */
function applyJournal(paths: PublishPaths): void {
  const { out, next, journal } = paths;
  const change = readCachedNow<SiteChange>(journal)?.value;
  if (change) {
    const { written, removed, marker } = change;
    // Pages come before old ones go, unless a file and a folder have the same name.
    const isInTheWay = foldersOf(removed).size > 0 && clashes(written, removed);
    if (isInTheWay) removeFiles(out, removed);
    moveFiles(next, out, written);
    if (!isInTheWay) removeFiles(out, removed);
    writeFileSync(join(next, MARKER), `${JSON.stringify(marker)}\n`);
    renameSync(join(next, MARKER), join(out, MARKER));
  }
  rmSync(journal, { force: true });
  rmSync(next, { recursive: true, force: true });
}

function clashes(written: readonly string[], removed: readonly string[]): boolean {
  const [above, below] = [foldersOf(written), foldersOf(removed)];
  return removed.some((path) => above.has(path)) || written.some((path) => below.has(path));
}

function moveFiles(from: string, to: string, paths: readonly string[]): void {
  for (const path of paths) {
    if (!existsSync(join(from, path))) continue;
    mkdirSync(dirname(join(to, path)), { recursive: true });
    renameSync(join(from, path), join(to, path));
  }
}

function removeFiles(root: string, paths: readonly string[]): void {
  for (const path of paths) removeFile(join(root, path));
  const folders = [...foldersOf(paths)].sort((a, b) => b.length - a.length);
  for (const folder of folders) {
    try {
      rmdirSync(join(root, folder));
    } catch {
      // It has other files.
    }
  }
}

/** Where a file was, there may be a folder by now, or a file where its folder was. */
function removeFile(path: string): void {
  try {
    if (!lstatSync(path).isDirectory()) rmSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw error;
  }
}

/** The steps of the swap; after a kill between any two of them, {@link restoreSite} takes over. */
export function swapSteps(outDir: string): readonly (() => void)[] {
  const { out, next, last } = publishPaths(outDir);
  return [
    () => {
      if (existsSync(out)) renameSync(out, last);
    },
    () => renameSync(next, out),
    () => rmSync(last, { recursive: true, force: true }),
  ];
}

/**
 * Finishes or undoes what an interrupted build left: does what is left of a journal; puts the last good
 * site back if it was moved aside and none took its place; and removes the rest.
 *
 * @returns whether a site was put back
 */
export function restoreSite(outDir: string): boolean {
  const paths = publishPaths(outDir);
  const { out, next, last, journal } = paths;
  if (existsSync(journal)) applyJournal(paths);
  const lost = !existsSync(out) && existsSync(last);
  if (lost) renameSync(last, out);
  for (const left of [next, last]) rmSync(left, { recursive: true, force: true });
  return lost;
}

/** Whether {@link restoreSite} has anything to do. */
export function isInterrupted(outDir: string): boolean {
  const { next, last, journal } = publishPaths(outDir);
  return [next, last, journal].some((path) => existsSync(path));
}
