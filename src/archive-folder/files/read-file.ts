import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../core/source/problem.ts';
import { describeFileError } from './errors.ts';
import { hasInArchive, nameInArchive } from './listing.ts';
import { say } from '../../wording/say.ts';

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/**
 * The bytes of a file of the archive, or why they cannot be read; undefined if there is no such
 * file.
 */
export function readArchiveFile(
  contentDir: string,
  path: string,
): { readonly bytes: Buffer } | { readonly problem: Problem } | undefined {
  const file = nameInArchive(path);
  const full = join(contentDir, path);
  if (!hasInArchive(contentDir, path)) return undefined;
  try {
    // Reading a pipe would never end.
    if (statSync(full).isFile()) return { bytes: withoutPool(readFileSync(full)) };
    return { problem: { file, message: say('files.not-a-file'), hint: say('files.put-file-fix') } };
  } catch (error) {
    const { what, hint } = describeFileError(error);
    return { problem: { file, message: say('files.file-unreadable', { reason: what }), hint } };
  }
}

/**
 * Node puts small files into a part of a larger buffer, all of which stays in memory with any part of it;
 * articles are held as long as the archive is.
 */
function withoutPool(bytes: Buffer): Buffer {
  const own = Buffer.allocUnsafeSlow(bytes.length);
  bytes.copy(own);
  return own;
}

/** The text of a file of the archive, in the same way. */
export function readArchiveText(
  contentDir: string,
  path: string,
): { readonly text: string } | { readonly problem: Problem } | undefined {
  const read = readArchiveFile(contentDir, path);
  if (!read || 'problem' in read) return read;
  try {
    return { text: UTF8.decode(read.bytes) };
  } catch {
    const hint = say('files.not-utf8-fix');
    const message = say('files.not-utf8');
    return { problem: { file: nameInArchive(path), message, hint } };
  }
}
