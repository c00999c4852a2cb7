import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeSealedLines } from '../../archive-folder/files/sealed-lines.ts';
import { recordShareEntries } from '../../archive-folder/shards/share-entries.ts';
import { shardLock } from '../../archive-folder/shards/shard.ts';
import {
  bytesDigest,
  openShares,
  recordShare,
  renderLocks,
  shareFiles,
  type RenderedLine,
} from './rendered-shares.ts';

let root = '';
let cache = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'verbatim-shares-'));
  cache = join(root, 'cache');
});
afterEach(() => rmSync(root, { recursive: true }));

/** What a shard leaves that rendered some paths, each from a key of the same name. */
function render(number: number, of: number, paths: readonly string[], into = cache): void {
  const shard = { number, of };
  const lines = paths.map((path): RenderedLine => {
    const file = join(shareFiles(into, shard).site, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, path);
    return [path, `key of ${path}`, bytesDigest(Buffer.from(path))];
  });
  recordShare(into, shard, lines);
}

const find = (shares: ReturnType<typeof openShares>, path: string) =>
  shares.find(path, `key of ${path}`);

test('a page is found that a shard rendered from the same, wherever it was copied from', () => {
  render(1, 2, ['a/index.html']);
  render(2, 2, ['b/index.html'], join(root, 'elsewhere'));
  cpSync(join(root, 'elsewhere'), cache, { recursive: true });
  const shares = openShares(cache);
  expect(find(shares, 'a/index.html')).toMatch(/build-1-of-2\/site\/a\/index\.html$/);
  expect(find(shares, 'b/index.html')).toMatch(/build-2-of-2\/site\/b\/index\.html$/);
  expect(find(shares, 'c/index.html')).toBeUndefined();
  expect(shares.used()).toEqual({ shards: 2, taken: 2, unfit: 0, foreign: [], missing: [] });
});

test('one of something else, one that was changed, and one that is gone are not', () => {
  render(1, 1, ['a.json', 'b.json', 'c.json']);
  const { site } = shareFiles(cache, { number: 1, of: 1 });
  writeFileSync(join(site, 'b.json'), 'b.js');
  rmSync(join(site, 'c.json'));
  const shares = openShares(cache);
  expect(shares.find('a.json', 'another key')).toBeUndefined();
  expect(find(shares, 'b.json')).toBeUndefined();
  expect(find(shares, 'c.json')).toBeUndefined();
  expect(shares.used()).toMatchObject({ taken: 0, unfit: 3 });
});

test('shards that are missing or were not finished are named', () => {
  render(2, 4, ['a.json']);
  render(4, 4, ['b.json']);
  mkdirSync(shareFiles(cache, { number: 3, of: 4 }).site, { recursive: true });
  expect(openShares(cache).used()).toMatchObject({ shards: 2, missing: ['1/4', '3/4'] });
});

test('what another version rendered is not used', () => {
  render(1, 2, ['a.json']);
  const { record } = shareFiles(cache, { number: 2, of: 2 });
  writeSealedLines(record, ['another program', ['b.json', 'key of b.json', '']]);
  const shares = openShares(cache);
  expect(find(shares, 'b.json')).toBeUndefined();
  expect(shares.used()).toMatchObject({ foreign: ['2/2'], missing: [], unfit: 1 });
});

test('without shards there is nothing to tell', () => {
  const nothing = { shards: 0, taken: 0, unfit: 0, foreign: [], missing: [] };
  expect(openShares(cache).used()).toEqual(nothing);
});

test('what was opened is removed, and nothing that came later', () => {
  render(1, 2, ['a.json']);
  recordShareEntries(cache, { number: 1, of: 2 }, []);
  writeFileSync(join(cache, 'shards/mine.txt'), '');
  const shares = openShares(cache);
  render(2, 2, ['b.json']);
  shares.discard();
  expect(openShares(cache).used()).toMatchObject({ shards: 1, missing: ['1/2'] });
  expect(existsSync(join(cache, 'shards/read-1-of-2.ndjson'))).toBe(false);
  expect(existsSync(join(cache, 'shards/mine.txt'))).toBe(true);
});

test('locks of shards that render are found, of those that read are not', () => {
  expect(renderLocks(cache)).toEqual([]);
  const lock = shardLock(cache, 'build', { number: 3, of: 8 });
  for (const file of [lock, shardLock(cache, 'read', { number: 3, of: 8 })]) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, '');
  }
  expect(renderLocks(cache)).toEqual([lock]);
});
