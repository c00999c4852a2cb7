import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeEntry } from '../../test/support/make-entry.ts';
import {
  readBuiltFiles,
  readKeptEntries,
  readFolders,
  readKeptNotices,
  readSummary,
  recordBuild,
} from './last-build.ts';

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
  await recordBuild(cache, summary, files, { entries, notices, folders });
  expect(await readSummary(cache)).toEqual(summary);
  expect(readBuiltFiles(cache)).toEqual(files);
  expect(readKeptEntries(cache)).toEqual(entries);
  expect(readKeptNotices(cache)).toEqual(notices);
  expect(readFolders(cache)).toEqual(folders);
});

test('notices of articles that are gone are forgotten', async () => {
  const all = new Map([...notices, ['gone', noticed]]);
  await recordBuild(cache, summary, files, { entries, notices: all, folders });
  expect(readKeptNotices(cache)).toEqual(notices);
});

test('what is absent or damaged is as if there had been no build', async () => {
  expect(await readSummary(cache)).toBeUndefined();
  expect(readBuiltFiles(cache).size).toBe(0);
  await recordBuild(cache, summary, files, { entries, notices, folders });
  for (const name of ['summary.json', 'files.ndjson', 'entries.ndjson', 'notices.ndjson', 'folders.json']) {
    writeFileSync(join(cache, 'build', name), '{}');
  }
  expect(await readSummary(cache)).toBeUndefined();
  expect(readBuiltFiles(cache).size).toBe(0);
  expect(readKeptEntries(cache).size).toBe(0);
  expect(readKeptNotices(cache).size).toBe(0);
  expect(readFolders(cache).size).toBe(0);
});
