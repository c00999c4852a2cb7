import { lstatSync, readdirSync, readlinkSync, statSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
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

/** Files of one kind below a folder of the archive, and why others cannot be read. */
export interface FileListing {
  /** Below the archive folder, with forward slashes, in a fixed order. */
  readonly paths: string[];
  readonly problems: Problem[];
  /** How many others there are, by their ending; `` for what is hidden. Absent if there are none. */
  readonly ignored?: ReadonlyMap<string, number>;
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
  const walk: Walk = { listed, paths: [], problems: [], linked: [], ignored: new Map() };
  listFolder(walk, folder, []);
  const { problems, ignored } = walk;
  // What a link to a folder leads to may be listed where it is as well.
  const isLinked = walk.linked.length > 0;
  const direct = isLinked ? walk.paths.map((path) => realPathOf(join(listed.root, path))) : [];
  const real = new Set(direct);
  const linked = walk.linked.filter((path) => {
    const of = realPathOf(join(listed.root, path));
    return !real.has(of) && real.add(of);
  });
  const paths = [...walk.paths, ...linked].sort();
  return { paths, problems, ...(ignored.size > 0 ? { ignored } : {}) };
}

interface Walk {
  readonly listed: Listed;
  readonly paths: string[];
  readonly problems: Problem[];
  /** Files that a link to a folder led to. */
  readonly linked: string[];
  readonly ignored: Map<string, number>;
}

/** Real paths of the folders from the outermost link on; empty where no link led. */
type Above = readonly string[];

function ignore({ listed, ignored }: Walk, name: string): void {
  if (!listed.kind) return;
  const ending = HIDDEN.test(name) ? '' : (/\.\w{1,10}$/.exec(name)?.[0].toLowerCase() ?? name);
  ignored.set(ending, (ignored.get(ending) ?? 0) + 1);
}

function lstatOf(path: string) {
  return lstatSync(path, { throwIfNoEntry: false });
}

function listFolder(walk: Walk, folder: string, above: Above): void {
  const { listed, problems } = walk;
  const wrong = (path: string, message: string, hint: string) =>
    problems.push({ file: join(listed.named, path), message, hint });
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
    } else if (HIDDEN.test(name)) ignore(walk, name);
    else visit(walk, folder === '' ? name : `${folder}/${name}`, above);
  }
}

type Wrong = (message: string, hint: string) => void;

function visit(walk: Walk, path: string, above: Above): void {
  const { listed, problems } = walk;
  const wrong: Wrong = (message, hint) =>
    void problems.push({ file: join(listed.named, path), message, hint });
  const wanted = listed.kind?.test(path) ?? true;
  try {
    const found = lstatSync(join(listed.root, path));
    if (found.isFile()) {
      if (wanted) (above.length > 0 ? walk.linked : walk.paths).push(path);
      else ignore(walk, path);
    } else if (found.isDirectory()) {
      if (listed.kind && wanted)
        wrong(say('files.folder-for-file'), say('files.folder-for-file-fix'));
      const real = above.length > 0 ? [...above, realPathOf(join(listed.root, path))] : above;
      listFolder(walk, path, real);
    } else if (found.isSymbolicLink()) {
      visitLink(walk, path, above, wrong);
    } else if (wanted) {
      wrong(say('files.no-plain-file'), say('files.put-file-fix'));
    }
  } catch (error) {
    const { what, hint } = describeFileError(error);
    wrong(say('files.unreadable', { reason: what }), hint);
  }
}

function visitLink(walk: Walk, path: string, above: Above, wrong: Wrong): void {
  const { listed } = walk;
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
  if (!found.isDirectory() && !wanted) ignore(walk, path);
  else if (!listed.isOwn(link)) wrong(say('files.link-out'), hint);
  else if (found.isFile()) (above.length > 0 ? walk.linked : walk.paths).push(path);
  else if (!found.isDirectory()) wrong(say('files.link-to-other'), hint);
  else followFolder(walk, path, above, wrong);
}

/** A link to a folder that it is in would have no end. */
function followFolder(walk: Walk, path: string, above: Above, wrong: Wrong): void {
  const link = join(walk.listed.root, path);
  const real = realPathOf(link);
  const isLoop = above.includes(real) || isWithin(realPathOf(dirname(link)), real);
  if (isLoop) wrong(say('files.link-loop'), say('files.link-fix'));
  else listFolder(walk, path, [...above, real]);
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
