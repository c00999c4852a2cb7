import { existsSync, readdirSync, rmSync } from 'node:fs';
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

/**
 * Removes what was compiled, which would grow with each version of the pages. The folders stay, since
 * Node may be about to write into them.
 */
export function forgetCompiled(cacheDir: string): void {
  const folder = compiledFolder(cacheDir);
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) rmSync(join(entry.parentPath, entry.name), { force: true });
  }
}

/**
 * Lets Node use what it kept of an earlier run, before the program is loaded: half of the time of a
 * build that finds nothing to do is for compiling it. The settings are not read yet, so that the cache
 * is looked for where it usually is; elsewhere, nothing is lost but that time.
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
  const caches = named === undefined ? usual : [resolve(from, named)];
  const cache = caches.find((folder) => existsSync(compiledFolder(folder)));
  return cache === undefined ? undefined : keepCompiled(cache, enable);
}
