import { hash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from './write-whole.ts';

const DIGEST_LENGTH = 64;
const digestOf = (text: string | Uint8Array) => hash('sha256', text, 'hex');

/**
 * Stores a value as JSON below a line with its digest, so that a file that was cut short, emptied
 * or changed is recognised when it is read.
 */
export async function writeCached(path: string, value: unknown): Promise<void> {
  const text = JSON.stringify(value);
  await writeWhole(path, `${digestOf(text)}\n${text}`);
}

/**
 * Reads back what {@link writeCached} wrote.
 *
 * @returns undefined if there is no such file, or it is not as it was written: make it again
 */
export async function readCached<Value>(path: string): Promise<{ value: Value } | undefined> {
  return readCachedNow<Value>(path);
}

/** The same at once: for one small file of many, that costs a fraction. */
export function readCachedNow<Value>(path: string): { value: Value } | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    // Absent or unreadable: either way it is made again, and writing it reports what is wrong.
    return undefined;
  }
  const body = bytes.subarray(DIGEST_LENGTH + 1);
  if (bytes.toString('latin1', 0, DIGEST_LENGTH) !== digestOf(body)) return undefined;
  return { value: JSON.parse(body.toString()) as Value };
}

/** What a finished folder of the cache is recognised by, beside it. */
export const sealFile = (folder: string): string => `${folder}.seal`;

/**
 * Marks a folder of the cache as finished: one that was changed later, or whose writer was killed,
 * does not have a matching seal.
 */
export async function sealFolder(folder: string): Promise<void> {
  await writeWhole(sealFile(folder), contentsOf(folder));
}

/** Whether a folder is as it was when it was sealed. */
export function isSealed(folder: string): boolean {
  try {
    return readFileSync(sealFile(folder), 'utf8') === contentsOf(folder);
  } catch {
    return false;
  }
}

/**
 * Removes the seal before a folder is written to; a folder that is not as it was sealed is deleted.
 *
 * @returns a function that restores the seal if nothing was written after all
 */
export function openSealed(folder: string): () => Promise<void> {
  const sealed = isSealed(folder);
  const before = sealed ? contentsOf(folder) : undefined;
  rmSync(sealFile(folder), { recursive: true, force: true });
  if (!sealed) rmSync(folder, { recursive: true, force: true });
  return async () => {
    if (sealed && contentsOf(folder) === before) await sealFolder(folder);
  };
}

const MILLISECONDS = 1000;

/**
 * A digest of names, sizes and times, since reading the bytes would cost as much as the cache
 * saves. Times are in whole seconds: tools that copy a cache between machines keep no more.
 */
function contentsOf(folder: string): string {
  const found: string[] = [];
  const walk = (path: string): void => {
    for (const name of readdirSync(join(folder, path)).sort()) {
      const inner = `${path}/${name}`;
      const status = lstatSync(join(folder, inner));
      const seconds = Math.floor(status.mtimeMs / MILLISECONDS);
      if (status.isDirectory()) walk(inner);
      else found.push(`${inner}\t${status.size}\t${seconds}`);
    }
  };
  walk('');
  return digestOf(found.join('\n'));
}
