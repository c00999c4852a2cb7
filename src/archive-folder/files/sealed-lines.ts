import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

const DIGEST_LENGTH = 64;
const LINE_FEED = 10;
/** Lines are written together until there are so many characters of them. */
const CHUNK = 1 << 20;

/**
 * Stores values as JSON, one a line, with their digest at the end: no string is longer than one of them,
 * however many there are.
 */
export function writeSealedLines(path: string, values: Iterable<unknown>): void {
  mkdirSync(dirname(path), { recursive: true });
  const part = `${path}.part`;
  const digest = createHash('sha256');
  const file = openSync(part, 'w');
  try {
    let chunk = '';
    const flush = () => {
      digest.update(chunk);
      writeSync(file, chunk);
      chunk = '';
    };
    for (const value of values) {
      chunk += `${JSON.stringify(value)}\n`;
      if (chunk.length >= CHUNK) flush();
    }
    flush();
    writeSync(file, digest.digest('hex'));
  } finally {
    closeSync(file);
  }
  renameSync(part, path);
}

/**
 * Reads back what {@link writeSealedLines} wrote.
 *
 * @returns undefined if there is no such file, or it is not as it was written
 */
export function readSealedLines<Value>(path: string): Value[] | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    return undefined;
  }
  const end = bytes.length - DIGEST_LENGTH;
  const body = bytes.subarray(0, Math.max(0, end));
  const digest = createHash('sha256').update(body).digest('hex');
  if (end < 0 || bytes.subarray(end).toString() !== digest) return undefined;
  const values: Value[] = [];
  for (let from = 0; from < end;) {
    const to = bytes.indexOf(LINE_FEED, from);
    values.push(JSON.parse(bytes.toString('utf8', from, to)) as Value);
    from = to + 1;
  }
  return values;
}
