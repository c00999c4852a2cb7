import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keptPart } from './kept-part.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-kept-part-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const [ONE, OTHER] = ['1'.repeat(64), '2'.repeat(64)] as const;

test('a part is made again only if what it is made from has changed', async () => {
  const path = join(folder, 'downloads', '2024.csv');
  const make = vi.fn(() => Buffer.from('“It holds”\n'));
  expect(Buffer.from(await keptPart(path, ONE, make)).toString()).toBe('“It holds”\n');
  expect(Buffer.from(await keptPart(path, ONE, make)).toString()).toBe('“It holds”\n');
  expect(make).toHaveBeenCalledOnce();
  await keptPart(path, OTHER, make);
  expect(make).toHaveBeenCalledTimes(2);
});

test.each(['', 'cut', undefined])('a damaged part is made again (%j)', async (damage) => {
  const path = join(folder, '2024.csv');
  await keptPart(path, ONE, () => Buffer.from('one\n'));
  writeFileSync(path, damage ?? readFileSync(path, 'utf8').replace('one', 'two'));
  const again = await keptPart(path, ONE, () => Buffer.from('one\n'));
  expect(Buffer.from(again).toString()).toBe('one\n');
});
