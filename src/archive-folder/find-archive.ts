import { statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Problem } from '../core/source/problem.ts';
import { say } from '../wording/say.ts';

/** The file that makes a folder an archive folder; it holds the settings. */
export const SETTINGS_FILE = 'verbatim.yaml';

/** The file beside it that becomes the page about the archive. */
export const ABOUT_FILE = 'about.md';

/** The name of an archive folder inside a project that holds other things as well. */
const USUAL_NAME = 'content';
const ARTICLES = 'articles';

/** Where the archive folder is, or the message for a user if there is none. */
export type FoundArchive = { readonly folder: string } | { readonly missing: Problem };

/**
 * Finds the archive folder for a user who is in a folder: the nearest one above with a settings
 * file, in itself or in its `content/`; else `content/` here; else this folder, where it has
 * `articles/`; else the nearest `content/` that has `articles/` and that this folder is in or
 * beside.
 *
 * @param from absolute
 */
export function findArchive(from: string): FoundArchive {
  for (const above of foldersAbove(from)) {
    const found = [above, join(above, USUAL_NAME)].find((folder) =>
      isFile(join(folder, SETTINGS_FILE)),
    );
    if (found !== undefined) return { folder: found };
  }
  if (isFolder(join(from, USUAL_NAME))) return { folder: join(from, USUAL_NAME) };
  if (isFolder(join(from, ARTICLES))) return { folder: from };
  const usual = foldersAbove(from)
    .flatMap((above) => [above, join(above, USUAL_NAME)])
    .find((folder) => basename(folder) === USUAL_NAME && isFolder(join(folder, ARTICLES)));
  if (usual !== undefined) return { folder: usual };
  const names = { file: SETTINGS_FILE, usual: USUAL_NAME, articles: ARTICLES };
  const message = say('settings.no-archive', names);
  return { missing: { file: from, message, hint: say('settings.no-archive-fix') } };
}

/**
 * The folder in which site and cache are kept unless somebody says otherwise: the one that holds the
 * archive folder where that is called `content`, else the archive folder itself.
 */
export function projectFolderOf(archiveFolder: string): string {
  const folder = resolve(archiveFolder);
  return basename(folder) === USUAL_NAME ? dirname(folder) : folder;
}

/** Where a run reads and writes. Absolute paths. */
export interface RunFolders {
  readonly contentDir: string;
  readonly cacheDir: string;
  readonly outDir: string;
}

/**
 * The folders of a run: as named, or else as found. If the archive is named, site and cache are
 * kept where the user is.
 *
 * @param named paths relative to where the user is
 */
export function findFolders(
  named: Readonly<Record<'archive' | 'cache' | 'out', string | undefined>>,
  from: string = process.cwd(),
): RunFolders | { readonly missing: Problem } {
  const found =
    named.archive === undefined ? findArchive(from) : { folder: resolve(from, named.archive) };
  if ('missing' in found) return found;
  const project = named.archive === undefined ? projectFolderOf(found.folder) : from;
  return {
    contentDir: found.folder,
    cacheDir: named.cache === undefined ? join(project, '.cache') : resolve(from, named.cache),
    outDir: named.out === undefined ? join(project, 'dist') : resolve(from, named.out),
  };
}

function foldersAbove(folder: string): string[] {
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...foldersAbove(above)];
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
