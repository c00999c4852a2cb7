import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { writeWhole } from '../../archive-folder/files/write-whole.ts';
import type { Bytes } from './stream-parts.ts';

/** The key and a digest of the bytes, both SHA-256 in hexadecimal. */
const HEAD_LENGTH = 128;

/**
 * A part of a download, from the cache if it was made from the same, else made and kept in place of what
 * was there.
 *
 * @param path of the file that keeps it
 * @param key a digest of everything that it is made from, 64 characters
 * @throws as `node:fs` does if it cannot be kept
 */
export async function keptPart(path: string, key: string, make: () => Bytes): Promise<Bytes> {
  const kept = await readPart(path, key);
  if (kept) return kept;
  const made = make();
  await writeWhole(path, Buffer.concat([Buffer.from(key + digestOf(made)), made]));
  return made;
}

async function readPart(path: string, key: string): Promise<Bytes | undefined> {
  try {
    const bytes = await readFile(path);
    const part = bytes.subarray(HEAD_LENGTH);
    return bytes.toString('latin1', 0, HEAD_LENGTH) === key + digestOf(part) ? part : undefined;
  } catch {
    // Absent or unreadable: either way it is made again, and writing it reports what is wrong.
    return undefined;
  }
}

const digestOf = (bytes: Bytes): string => hash('sha256', bytes, 'hex');
