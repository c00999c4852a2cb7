import { lstatSync, readdirSync, readlinkSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { Problem } from '../../core/source/problem.ts';
import { describeFileError } from './errors.ts';
import { isWithin, realPathOf } from './real-path.ts';
import { say } from '../../wording/say.ts';

/** How messages name the archive folder, wherever it is. */
const NAMED = 'content';

/** How messages name a file of the archive folder. */
export function nameInArchive(path: string): string {
  return `${NAMED}/${path}`;
}

/** Things kept in the folder that are not part of the archive: `.git`, `.trash`. */
const HIDDEN = /^\.|^node_modules$/;

/** Whether a path below the archive folder is never read or published. */
export function isHidden(path: string): boolean {
  return path.split(/[/\\]/).some((part) => HIDDEN.test(part) && !/^\.{1,2}$/.test(part));
}

/**
 * Why there is no archive to read: a misspelt name or a link to a missing folder must not pass for
 * an archive without articles.
 *
 * @param givenAs what named the folder: `--archive`, `VERBATIM_CONTENT`; absent if it was looked
 *   for
 * @param isElsewhere whether the articles are those of another program
 */
export function archiveFolderProblem(
  contentDir: string,
  givenAs?: string,
  isElsewhere = false,
): Problem | undefined {
  const articles = join(contentDir, 'articles');
  for (const [folder, file, hint] of [
    [
      contentDir,
      NAMED,
      givenAs === undefined
        ? say('files.no-archive-fix')
        : say('files.no-archive-given-fix', { given: givenAs }),
    ],
    ...(isElsewhere
      ? []
      : ([[articles, `${NAMED}/articles`, say('files.no-articles-folder-fix')]] as const)),
  ] as const) {
    try {
      if (statSync(folder).isDirectory()) continue;
      return { file, message: say('files.not-a-folder', { folder }), hint };
    } catch (error) {
      const { what } = describeFileError(error);
      const link = linkTarget(folder);
      const message =
        link === undefined
          ? say('files.no-folder', { folder, reason: what })
          : say('files.broken-link', { folder, target: link, reason: what });
      return { file, message, hint };
    }
  }
  return undefined;
}

function linkTarget(path: string): string | undefined {
  try {
    return lstatSync(path).isSymbolicLink() ? readlinkSync(path) : undefined;
  } catch {
    return undefined;
  }
}

/** Files of one kind below a folder of the archive, and why others cannot be read. */
export interface FileListing {
  /** Below the archive folder, with forward slashes, in a fixed order. */
  readonly paths: string[];
  readonly problems: Problem[];
}

/**
 * Lists the files of one kind below a folder of the archive; the folder need not exist. Anything
 * that is named like such a file but cannot be read as one is a problem, never silently left out.
 *
 * @param folder below the archive folder: `articles`
 * @param kind what the names of such files match
 */
export function listArchiveFiles(contentDir: string, folder: string, kind: RegExp): FileListing {
  if (!hasInArchive(contentDir, folder)) return { paths: [], problems: [] };
  const isOwn = (path: string) => isInArchive(contentDir, path);
  return listFiles({ root: contentDir, named: NAMED, kind, isOwn }, folder);
}

/** Whether an archive folder has anything of a name. */
export function hasInArchive(contentDir: string, path: string): boolean {
  return lstatOf(join(contentDir, path)) !== undefined;
}

/** Lists all files below a folder of the archive that is there, in the same way. */
export function listAllFiles(contentDir: string, folder: string): FileListing {
  const isOwn = (path: string) => isInArchive(contentDir, path);
  return listFiles({ root: contentDir, named: NAMED, isOwn }, folder);
}

/** Which files are listed. */
export interface Listed {
  readonly root: string;
  /** How messages name the root. */
  readonly named: string;
  /** What the paths of such files match; absent: all files. */
  readonly kind?: RegExp;
  /** Whether the target of a symbolic link may be read. */
  readonly isOwn: (path: string) => boolean;
}

/** Lists the files of one kind below a folder of any root, in the same way. */
export function listFiles(listed: Listed, folder = ''): FileListing {
  const listing: FileListing = { paths: [], problems: [] };
  walk(listed, folder, listing);
  listing.paths.sort();
  return listing;
}

function lstatOf(path: string) {
  return lstatSync(path, { throwIfNoEntry: false });
}

function walk(listed: Listed, folder: string, listing: FileListing): void {
  const wrong = (path: string, message: string, hint: string) =>
    listing.problems.push({ file: join(listed.named, path), message, hint });
  let names: Buffer[];
  try {
    names = readdirSync(join(listed.root, folder), { encoding: 'buffer' });
  } catch (error) {
    const { what, hint } = describeFileError(error);
    wrong(folder, say('files.folder-unreadable', { reason: what }), hint);
    return;
  }
  for (const bytes of names) {
    const name = decodeName(bytes);
    if (name === undefined) {
      const shown = join(folder, escapeName(bytes));
      wrong(shown, say('files.name-not-utf8'), say('files.name-not-utf8-fix'));
      continue;
    }
    if (HIDDEN.test(name)) continue;
    visit(listed, folder === '' ? name : `${folder}/${name}`, listing);
  }
}

function visit(listed: Listed, path: string, listing: FileListing): void {
  const wrong = (message: string, hint: string) =>
    listing.problems.push({ file: join(listed.named, path), message, hint });
  const wanted = listed.kind?.test(path) ?? true;
  try {
    const found = lstatSync(join(listed.root, path));
    if (found.isFile()) {
      if (wanted) listing.paths.push(path);
    } else if (found.isDirectory()) {
      if (listed.kind && wanted)
        wrong(say('files.folder-for-file'), say('files.folder-for-file-fix'));
      walk(listed, path, listing);
    } else if (found.isSymbolicLink()) {
      visitLink(listed, path, listing, wrong);
    } else if (wanted) {
      wrong(say('files.no-plain-file'), say('files.put-file-fix'));
    }
  } catch (error) {
    const { what, hint } = describeFileError(error);
    wrong(say('files.unreadable', { reason: what }), hint);
  }
}

function visitLink(
  listed: Listed,
  path: string,
  listing: FileListing,
  wrong: (message: string, hint: string) => void,
): void {
  const link = join(listed.root, path);
  const wanted = listed.kind?.test(path) ?? true;
  const target = readlinkSync(link);
  const hint = say('files.link-fix');
  let found: ReturnType<typeof statSync>;
  try {
    found = statSync(link);
  } catch (error) {
    if (wanted)
      wrong(say('files.link-broken', { target, reason: describeFileError(error).what }), hint);
    return;
  }
  if (found.isDirectory()) wrong(say('files.link-to-folder'), hint);
  else if (!wanted) return;
  else if (!listed.isOwn(link)) wrong(say('files.link-out'), hint);
  else if (found.isFile()) listing.paths.push(path);
  else wrong(say('files.link-to-other'), hint);
}

/**
 * Whether a file, with all links followed, is in the archive folder, or in its folder of articles
 * if that one is kept elsewhere.
 */
export function isInArchive(contentDir: string, path: string): boolean {
  const real = realPathOf(path);
  return [contentDir, join(contentDir, 'articles')].some((folder) => {
    const root = realPathOf(resolve(folder));
    return isWithin(real, root) && !isHidden(real.slice(root.length + sep.length));
  });
}

const UTF8 = new TextDecoder('utf-8', { fatal: true });

function decodeName(bytes: Buffer): string | undefined {
  try {
    return UTF8.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Writes bytes that are not ASCII as `\xE9`, as shells do. */
function escapeName(bytes: Buffer): string {
  return [...bytes]
    .map((byte) =>
      byte < 0x20 || byte > 0x7e
        ? `\\x${byte.toString(16).padStart(2, '0').toUpperCase()}`
        : String.fromCharCode(byte),
    )
    .join('');
}
