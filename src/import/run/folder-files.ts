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
import { basename, join, sep } from 'node:path';
import { isWithin } from '../../archive-folder/files/real-path.ts';
import { say } from '../../wording/say.ts';
import type { SourceFiles } from '../article/source-files.ts';

const HIDDEN = /^\.(?!eleventy\.js$)|^node_modules$/;

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
  const listed = stats.isDirectory() ? listBelow(path, skipped) : [basename(path)];
  const paths = listed.filter((inner) => !inner.includes('\uFFFD'));
  const broken = listed.filter((inner) => inner.includes('\uFFFD'));
  const real = (inner: string) => join(root, ...inner.split('/'));
  return {
    paths,
    unreadable: broken.map((inner) => ({ path: inner, reason: say('files.name-not-utf8') })),
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

/** Links are followed as long as they stay within the folder, and lead to no folder above them. */
function listBelow(root: string, skipped: readonly string[]): string[] {
  const found: string[] = [];
  const top = realpathSync(root);
  const visit = (folder: string, inner: string, above: readonly string[]): void => {
    const real = realpathSync(folder);
    if (above.includes(real) || skipped.includes(real)) return;
    const entries = readdirSync(folder, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (HIDDEN.test(entry.name)) continue;
      const path = inner === '' ? entry.name : `${inner}/${entry.name}`;
      const kind = entry.isSymbolicLink() ? kindWithin(folder + sep + entry.name, top) : entry;
      if (kind?.isDirectory()) visit(folder + sep + entry.name, path, [...above, real]);
      else if (kind?.isFile()) found.push(path);
    }
  };
  visit(root, '', []);
  return found;
}

function kindWithin(link: string, top: string) {
  try {
    const real = realpathSync(link);
    return isWithin(real, top) ? statSync(real) : undefined;
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
