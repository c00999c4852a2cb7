import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Remembered } from '../../core/memory/remembered.ts';
import type { RememberedSayings } from '../../core/archive/speakers/sayings.ts';
import { makeEntry } from '../../test/support/make-entry.ts';
import {
  readBuiltFiles,
  readKeptEntries,
  readFolders,
  readKeptNotices,
  readKeptSayings,
  readSummary,
  recordBuild,
} from './last-build.ts';

const sayings: RememberedSayings = new Remembered();
sayings.of('berg', () => [[0, 1]]);

/** What is kept of the speaker whose quotes have a digest. */
const sayingsIn = (cacheDir: string) => {
  const made: number[][] = [];
  const kept = readKeptSayings(cacheDir).of('berg', () => made);
  return kept === made ? undefined : kept;
};

let cache = '';
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'verbatim-last-build-'));
});
afterEach(() => rmSync(cache, { recursive: true }));

const weight = {
  files: 1,
  bytes: 10,
  largest: { path: 'index.html', bytes: 10 },
  inOneFolder: 1,
  kinds: [['others', { files: 1, bytes: 10 }]],
} as const;
const summary = { inputs: 'i', site: 's', articles: 1, notices: 'One quote is new.\n', weight };
const files = new Map([['index.html', { key: 'k', stamp: '10 1700000000' }]]);
const entry = makeEntry('2024-02-08', 'bridge');
const entries = new Map([['articles/bridge.md', entry]]);
const noticed = { warnings: [{ file: 'content/articles/bridge.md', message: 'No mark.', hint: 'add it' }], tags: [] };
const folders = new Map([
  ['', { changed: 1_700_000_000_000.25, files: ['index.html'], folders: ['api'] }],
  ['api', { changed: 5, files: [], folders: [] }],
]);
const notices = new Map([[entry.inputDigest, noticed]]);

test('a build is read back as it was recorded', async () => {
  await recordBuild(cache, summary, files, { entries, notices, sayings, folders });
  expect(await readSummary(cache)).toEqual(summary);
  expect(readBuiltFiles(cache)).toEqual(files);
  expect(readKeptEntries(cache)).toEqual(entries);
  expect(readKeptNotices(cache)).toEqual(notices);
  expect(sayingsIn(cache)).toEqual([[0, 1]]);
  expect(readFolders(cache)).toEqual(folders);
});

test('notices of articles that are gone are forgotten', async () => {
  const all = new Map([...notices, ['gone', noticed]]);
  await recordBuild(cache, summary, files, { entries, notices: all, sayings, folders });
  expect(readKeptNotices(cache)).toEqual(notices);
});

test('what is absent or damaged is as if there had been no build', async () => {
  expect(await readSummary(cache)).toBeUndefined();
  expect(readBuiltFiles(cache).size).toBe(0);
  await recordBuild(cache, summary, files, { entries, notices, sayings, folders });
  for (const name of ['summary.json', 'files.ndjson', 'entries.ndjson', 'notices.ndjson', 'sayings.ndjson', 'folders.json']) {
    writeFileSync(join(cache, 'build', name), '{}');
  }
  expect(await readSummary(cache)).toBeUndefined();
  expect(readBuiltFiles(cache).size).toBe(0);
  expect(readKeptEntries(cache).size).toBe(0);
  expect(readKeptNotices(cache).size).toBe(0);
  expect(sayingsIn(cache)).toBeUndefined();
  expect(readFolders(cache).size).toBe(0);
});
