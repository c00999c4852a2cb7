import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { KeptArticle, SegmentParts } from './make-segment.ts';
import { openSegmentCache, type SegmentCache } from './segment-cache.ts';

let folder = '';
let cache: SegmentCache;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-segments-'));
  cache = openSegmentCache(folder);
});
afterEach(() => rm(folder, { recursive: true }));

const PARTS: SegmentParts = {
  version: 'v',
  words: [new Uint8Array([1, 2])],
  positions: [new Uint8Array()],
  articles: ['a'],
  vocabulary: [{ term: 'bridge', count: 1, small: 1 }],
  facets: [],
  urls: ['/1/'],
  quotes: [2],
};
const article = (key: string): KeptArticle => ({
  key,
  article: '{}',
  url: `/${key}/`,
  quotes: 0,
  facets: [],
  words: { length: 1, terms: ['x'], weights: [1], places: [[0]], quotes: [[]], small: [true] },
});

describe('openSegmentCache', () => {
  test('hands out what was made from the same, and nothing else', async () => {
    await cache.write('3-4', 'key', PARTS);
    const kept = cache.readParts('3-4', 'key');
    expect(kept?.words.map((bytes) => [...bytes])).toEqual([[1, 2]]);
    expect(kept?.vocabulary).toEqual(PARTS.vocabulary);
    expect(cache.readParts('3-4', 'other')).toBeUndefined();
    expect(cache.readParts('3-5', 'key')).toBeUndefined();
  });

  test('a file that was damaged counts as absent', async () => {
    await cache.write('3-4', 'key', PARTS);
    const path = join(folder, '3-4.parts');
    const bytes = await readFile(path);
    await writeFile(path, bytes.subarray(0, -1));
    expect(cache.readParts('3-4', 'key')).toBeUndefined();
  });

  test('finds articles of the same days under whatever name', async () => {
    await cache.writeArticles('0-22', [article('a')]);
    await cache.writeArticles('3-4', [article('b')]);
    await cache.writeArticles('4-4', [article('c')]);
    const keysOf = async (name: string) => [...(await cache.readArticles(name)).keys()].sort();
    expect(await keysOf('3-4')).toEqual(['a', 'b']);
    expect(await keysOf('6-3')).toEqual(['a', 'b']);
    expect(await keysOf('0-22')).toEqual(['a', 'b', 'c']);
  });

  test('remembers what seldom changes', async () => {
    let made = 0;
    const make = async () => `made ${++made}`;
    expect(await cache.remember('stemmer', 'en', make)).toBe('made 1');
    expect(await cache.remember('stemmer', 'en', make)).toBe('made 1');
    expect(await cache.remember('stemmer', 'de', make)).toBe('made 2');
  });

  test('removes the segments that are no more', async () => {
    await cache.remember('stemmer', 'en', async () => '');
    await cache.write('3-4', 'key', PARTS);
    await cache.writeArticles('3-4', []);
    await cache.write('0-22', 'key', PARTS);
    await cache.removeOthers([{ name: '3-4', first: 0, count: 1 }]);
    expect((await readdir(folder)).sort()).toEqual([
      '3-4.articles.json',
      '3-4.parts',
      'stemmer.made.json',
    ]);
  });
});
