import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeEntry } from '../../test/support/make-entry.ts';
import { listShareEntries, readShareEntries, recordShareEntries } from './share-entries.ts';

let cache = '';
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'verbatim-entries-'));
});
afterEach(() => rmSync(cache, { recursive: true }));

const record = (number: number, path: string) =>
  recordShareEntries(cache, { number, of: 2 }, [[path, makeEntry('2024-02-08', path)]]);

test('what shards read is put together in the order of the shards', () => {
  expect(readShareEntries(cache)).toEqual([]);
  record(2, 'articles/b.md');
  record(1, 'articles/a.md');
  expect(readShareEntries(cache).map(([path]) => path)).toEqual(['articles/a.md', 'articles/b.md']);
  expect(readShareEntries(cache)[0]?.[1]).toEqual(makeEntry('2024-02-08', 'articles/a.md'));
});

test('a damaged record is as if it were not there', () => {
  record(1, 'articles/a.md');
  record(2, 'articles/b.md');
  appendFileSync(join(cache, 'shards/read-1-of-2.ndjson'), ' ');
  expect(listShareEntries(cache)).toHaveLength(2);
  expect(readShareEntries(cache).map(([path]) => path)).toEqual(['articles/b.md']);
});
