import {
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { cp, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { describeFileError } from '../archive-folder/files/errors.ts';
import { realPathOf } from '../archive-folder/settings.ts';
import { say, sayList } from '../wording/say.ts';

/** Marks a folder as made by this tool, which may replace it. */
const MARKER = '.verbatim-site.json';
const MADE_BY = 'verbatim';

/** What a build records about itself in the folder that it makes. */
interface SiteMarker {
  readonly madeBy: typeof MADE_BY;
  readonly articles: number;
  /** Everything that it put at the top of the folder: somebody else put the rest there. */
  readonly names: readonly string[];
  /** How many files and folders it put there at any depth, itself not counted. */
  readonly entries?: number;
}

/** Why a folder may not be replaced, or the site not be published; one line with what to do. */
export class SiteFolderError extends Error {
  override readonly name = 'SiteFolderError';
}

/** What operating systems put into folders by themselves. */
const LITTER = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini', MARKER]);

/**
 * Makes sure that the site may be published at a folder before anything is built: that the folder
 * does not exist, is empty, or holds a site that this tool made and to which nobody has added
 * anything.
 *
 * @throws SiteFolderError
 */
export function checkSiteFolder(outDir: string): void {
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
  if (!marker && !isEarlierSite(real)) refuse(say('build.not-made-here'), fix);
  const others = names.filter((name) =>
    marker ? !marker.names.includes(name) : name.startsWith('.'),
  );
  const added = others.length > 0 ? others : addedBelow(real, marker);
  if (added.length > 0)
    refuse(say('build.added', { names: sayList(added.slice(0, 3), 'bare') }), fix);
}

/**
 * What was added to a site after it was published: there are more files than the build left, and
 * newer ones.
 */
function addedBelow(folder: string, marker: SiteMarker | undefined): string[] {
  if (marker?.entries === undefined) return [];
  const found = entriesBelow(folder);
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

/** Paths of everything below a folder, except the marker and what operating systems put there. */
function entriesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => !LITTER.has(basename(name)),
  );
}

function namesIn(folder: string, refuse: (why: string, fix: string) => never): string[] {
  try {
    return readdirSync(folder).filter((name) => !LITTER.has(name));
  } catch (error) {
    const { what, hint } = describeFileError(error);
    return refuse(say('build.folder-unreadable', { reason: what }), say('build.fix', { hint }));
  }
}

function readMarker(folder: string): SiteMarker | undefined {
  const value = readJson(join(folder, MARKER));
  const { madeBy, articles, names, entries } = (value ?? {}) as Partial<SiteMarker>;
  if (madeBy !== MADE_BY || typeof articles !== 'number' || !Array.isArray(names)) return undefined;
  return { madeBy, articles, names, ...(typeof entries === 'number' ? { entries } : {}) };
}

/** The API’s manifest of an earlier version, which left no marker. */
function readManifest(folder: string): { articles: number } | undefined {
  const value = readJson(join(folder, 'api/manifest.json'));
  const { counts, downloads, records } = (value ?? {}) as Record<string, unknown>;
  const { articles, quotes } = (counts ?? {}) as Record<string, unknown>;
  const isOurs =
    [articles, quotes].every((count) => typeof count === 'number') && downloads && records;
  return isOurs ? { articles: articles as number } : undefined;
}

const isEarlierSite = (folder: string) => readManifest(folder) !== undefined;

/** How many articles the site in a folder has; 0 if there is no site. */
export function countPublished(folder: string): number {
  return (readMarker(folder) ?? readManifest(folder))?.articles ?? 0;
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Whether the loss of so many articles may be a mistake: a missing folder, a wrong branch. */
export function losesMost(before: number, after: number): boolean {
  return after * 2 < before;
}

/** Where a site waits to be put in its place, and where the last one waits to be removed. */
interface SwapPaths {
  readonly out: string;
  readonly next: string;
  readonly last: string;
}

/** Beside the site’s folder, so that they are on the same disk and renaming them is one step. */
function swapPaths(outDir: string): SwapPaths {
  const out = realPathOf(resolve(outDir));
  const beside = (what: string) => join(dirname(out), `.${basename(out)}.verbatim-${what}`);
  return { out, next: beside('next'), last: beside('last') };
}

/** The lock of the folder that the site is published at. */
export function siteLock(outDir: string): string {
  const { out } = swapPaths(outDir);
  return join(dirname(out), `.${basename(out)}.verbatim-lock`);
}

/**
 * Finishes or undoes what an interrupted build left: puts the last good site back if it was moved
 * aside and none took its place, and removes the rest.
 *
 * @returns whether a site was put back
 */
export function restoreSite(outDir: string): boolean {
  const { out, next, last } = swapPaths(outDir);
  const lost = !existsSync(out) && existsSync(last);
  if (lost) renameSync(last, out);
  for (const left of [next, last]) rmSync(left, { recursive: true, force: true });
  return lost;
}

/** Whether {@link restoreSite} has anything to do. */
export function isInterrupted(outDir: string): boolean {
  const { next, last } = swapPaths(outDir);
  return existsSync(next) || existsSync(last);
}

/**
 * Publishes a site that was built elsewhere, in place of the one that is there.
 *
 * @param fresh its folder, which is used up; it may be on another disk
 * @throws SiteFolderError if somebody put anything else there in the meantime, or the disk is full;
 *   the last site then stays
 */
export async function replaceSite(fresh: string, outDir: string, articles: number): Promise<void> {
  const { next } = swapPaths(outDir);
  restoreSite(outDir);
  const names = readdirSync(fresh).filter((name) => name !== MARKER);
  const entries = entriesBelow(fresh).length;
  const marker: SiteMarker = { madeBy: MADE_BY, articles, names: names.sort(), entries };
  try {
    await writeFile(join(fresh, MARKER), `${JSON.stringify(marker)}\n`);
    await moveFolder(fresh, next);
  } catch (error) {
    rmSync(next, { recursive: true, force: true });
    const { what, hint } = describeFileError(error);
    throw new SiteFolderError(
      say('build.not-replaced', { folder: dirname(next), reason: what, hint }),
      { cause: error },
    );
  }
  checkSiteFolder(outDir);
  for (const step of swapSteps(outDir)) step();
}

async function moveFolder(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
    rmSync(from, { recursive: true, force: true });
  }
}

/** The steps of the swap; after a kill between any two of them, {@link restoreSite} takes over. */
export function swapSteps(outDir: string): readonly (() => void)[] {
  const { out, next, last } = swapPaths(outDir);
  return [
    () => {
      if (existsSync(out)) renameSync(out, last);
    },
    () => renameSync(next, out),
    () => rmSync(last, { recursive: true, force: true }),
  ];
}
