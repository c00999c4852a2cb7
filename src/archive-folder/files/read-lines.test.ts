import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readLines } from './read-lines.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-lines-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function linesOf(text: string): Promise<string[]> {
  const file = join(folder, 'lines');
  await writeFile(file, text);
  return Array.fromAsync(readLines(file));
}

test('splits at LF alone', async () => {
  const records = ['a\u2028b', 'c\u2029d', 'e\u0085f', 'g\u000bh', 'i\rj'];
  expect(await linesOf(`${records.join('\n')}\n`)).toEqual(records);
});

test('takes a last line without an end, empty lines and an empty file', async () => {
  expect(await linesOf('a\n\nb')).toEqual(['a', '', 'b']);
  expect(await linesOf('')).toEqual([]);
});

test('joins characters and lines that lie across two reads', async () => {
  const long = 'é😀'.repeat(40_000);
  expect(await linesOf(`${long}\n${long}\n`)).toEqual([long, long]);
});
