import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { dirname, join, resolve } from 'node:path';

/** Where Node keeps what it has compiled of the program and the pages, below the archive’s cache. */
const compiledFolder = (cacheDir: string): string => join(cacheDir, 'compiled');

/** Tells Node of a folder. */
type Enable = (folder: string) => unknown;

/** Lets Node keep from now on what it compiles. @returns the folder */
export function keepCompiled(cacheDir: string, enable: Enable = enableCompileCache): string {
  const folder = compiledFolder(cacheDir);
  enable(folder);
  return folder;
}

/** Some versions of the pages, each of some 8 MB. */
const MOST_COMPILED = 100_000_000;

/**
 * Removes what was compiled once it is too much, since it grows with each version of the pages. The
 * folders stay, since Node may be about to write into them.
 *
 * @param most bytes that may stay
 */
export function forgetCompiled(cacheDir: string, most: number = MOST_COMPILED): void {
  const folder = compiledFolder(cacheDir);
  if (!existsSync(folder)) return;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const bytes = files.reduce(
    (sum, file) => sum + (statSync(file, { throwIfNoEntry: false })?.size ?? 0),
    0,
  );
  if (bytes <= most) return;
  for (const file of files) rmSync(file, { force: true });
}

/**
 * Lets Node use what it kept of an earlier run, before the program is loaded: half of the time of a
 * build that finds nothing to do is for compiling it. The settings are not read yet, so that the cache
 * is looked for where it usually is; elsewhere, nothing is lost but that time. A cache that is named is
 * used from the first run on.
 *
 * @param from where the user is
 * @param named what the environment says of the cache
 * @returns the folder, if there is one
 */
export function useCompiled(
  from: string,
  named: string | undefined,
  enable: Enable = enableCompileCache,
): string | undefined {
  const usual = [from, dirname(from)].map((at) => join(at, '.cache'));
  const cache =
    named === undefined
      ? usual.find((folder) => existsSync(compiledFolder(folder)))
      : resolve(from, named);
  return cache === undefined ? undefined : keepCompiled(cache, enable);
}
