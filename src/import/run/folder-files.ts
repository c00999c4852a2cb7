import {
  closeSync,
  createReadStream,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { isWithin } from '../../archive-folder/files/real-path.ts';
import { say } from '../../wording/say.ts';
import type { SourceFiles } from '../article/source-files.ts';

const HIDDEN = /^\.(?!eleventy\.js$)/;
/** Where package managers put what other people wrote. */
const PACKAGES =
  /(?:^|\/)(?:node_modules|bower_components|site-packages|vendor\/(?:bundle|cache|gems|ruby))$/;

/**
 * The files below a folder, or one file with its neighbours: pictures beside it are found, but only
 * the file is imported.
 *
 * @param skipped real paths of folders that are passed over, such as those that a build writes to
 * @throws as `node:fs` does if the path is not there
 */
export function folderFiles(path: string, skipped: readonly string[] = []): SourceFiles {
  const stats = statSync(path);
  const root = stats.isDirectory() ? path : join(path, '..');
  const { paths: listed, outside } = stats.isDirectory()
    ? listBelow(path, skipped)
    : { paths: [basename(path)], outside: [] };
  return filesBelow(root, listed, outside);
}

/**
 * Files that are named one by one, as the files of the folder that holds them all: their links to each
 * other, and pictures beside them, are found.
 *
 * @throws as `node:fs` does if one is not there
 */
export function listedFiles(named: readonly string[]): SourceFiles & { readonly root: string } {
  const full = named.map((path) => resolve(path));
  for (const path of full) statSync(path);
  let root = dirname(full[0] ?? '.');
  while (!full.every((path) => isWithin(path, root))) root = dirname(root);
  const paths = full.map((path) => relative(root, path).split(sep).join('/'));
  return { ...filesBelow(root, [...new Set(paths)].sort(), []), root };
}

function filesBelow(
  root: string,
  listed: readonly string[],
  outside: readonly string[],
): SourceFiles {
  const paths = listed.filter((inner) => !inner.includes('\uFFFD'));
  const broken = listed.filter((inner) => inner.includes('\uFFFD'));
  const real = (inner: string) => join(root, ...inner.split('/'));
  return {
    paths,
    unreadable: [
      ...broken.map((inner) => ({ path: inner, reason: say('files.name-not-utf8') })),
      ...outside.map((inner) => ({ path: inner, reason: say('files.link-out') })),
    ],
    exists: (inner) => statSync(real(inner), { throwIfNoEntry: false })?.isFile() ?? false,
    read: (inner) => {
      try {
        return new Uint8Array(readFileSync(real(inner)));
      } catch {
        return undefined;
      }
    },
    real,
    head: (inner, bytes) => readHead(real(inner), bytes),
    stream: (inner) => createReadStream(real(inner)),
  };
}

interface Below {
  readonly paths: readonly string[];
  /** Links to something outside the folder. */
  readonly outside: readonly string[];
}

/**
 * Links are followed as long as they stay within the folder, and lead to no folder above them. What is
 * found by a link to a folder and without it is listed once.
 */
function listBelow(root: string, skipped: readonly string[]): Below {
  const direct: string[] = [];
  const linked: string[] = [];
  const outside: string[] = [];
  const top = realpathSync(root);
  const visit = (folder: string, inner: string, above: readonly string[], into: string[]): void => {
    const real = realpathSync(folder);
    if (above.includes(real) || skipped.includes(real)) return;
    const entries = readdirSync(folder, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = inner === '' ? entry.name : `${inner}/${entry.name}`;
      if (HIDDEN.test(entry.name) || PACKAGES.test(path)) continue;
      const full = folder + sep + entry.name;
      const isLink = entry.isSymbolicLink();
      const kind = isLink ? targetOf(full) : entry;
      if (isLink && kind && !isWithin(realpathSync(full), top)) outside.push(path);
      else if (kind?.isDirectory()) visit(full, path, [...above, real], isLink ? linked : into);
      else if (kind?.isFile()) into.push(path);
    }
  };
  visit(root, '', [], direct);
  if (linked.length === 0) return { paths: direct, outside };
  const seen = new Set(direct.map((path) => realpathSync(join(root, path))));
  const others = linked.filter((path) => {
    const real = realpathSync(join(root, path));
    return !seen.has(real) && seen.add(real);
  });
  return { paths: [...direct, ...others].sort(), outside };
}

/** Undefined for a link to nothing, or to itself. */
function targetOf(link: string) {
  try {
    return statSync(link);
  } catch {
    return undefined;
  }
}

function readHead(path: string, bytes: number): Uint8Array | undefined {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return undefined;
  }
  try {
    const buffer = new Uint8Array(bytes);
    return buffer.subarray(0, readSync(file, buffer, 0, bytes, 0));
  } finally {
    closeSync(file);
  }
}
