import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { gunzipSync } from 'node:zlib';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { documentOf } from '../../test/support/site/search-index.ts';
import { openSearchIndex, type IndexHead } from '../../core/search/index/search-index.ts';
import { loadStemmer, writeSearchIndex } from './write-search-index.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'verbatim-index-'));
});
afterEach(() => rm(root, { recursive: true }));

async function write(name: string, texts: readonly string[], lang = 'en', together = 1) {
  const folder = join(root, name);
  await writeSearchIndex(texts.map(documentOf), folder, { version: 'v1', lang, together });
  const head = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8')) as IndexHead;
  return { folder, head };
}

async function bytesOf(folder: string): Promise<Record<string, string>> {
  const all = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = all.filter((entry) => entry.isFile());
  const read = files.map(async ({ parentPath, name }) => {
    const path = join(parentPath, name);
    return [path.slice(folder.length), (await readFile(path)).toString('base64')] as const;
  });
  return Object.fromEntries(await Promise.all(read));
}

const STORIES = ['Bridge\n\nIt is safe.', 'Ferry\n\nIt sails at six.'];

describe('writeSearchIndex', () => {
  test('the same documents give the same bytes, and name no system that packed them', async () => {
    const first = await bytesOf((await write('a', STORIES)).folder);
    expect(await bytesOf((await write('b', STORIES)).folder)).toEqual(first);
    const packed = Object.entries(first).filter(([name]) => name.endsWith('.bin'));
    expect(packed.length).toBeGreaterThan(3);
    for (const [, bytes] of packed) expect(Buffer.from(bytes, 'base64')[9]).toBe(255);
  });

  test('articles may share files', async () => {
    const { folder, head } = await write('shared', [...STORIES, 'Dam\n\nIt holds.'], 'en', 2);
    expect(await readdir(join(folder, 'articles'))).toEqual(['0.bin', '1.bin']);
    const read = async (name: string) => gunzipSync(await readFile(join(folder, name)));
    const index = openSearchIndex(head, read);
    const texts = await Promise.all([0, 1, 2].map(async (at) => (await index.article(at)).text));
    expect(texts.map((text) => text.split('\n')[0])).toEqual(['Bridge', 'Ferry', 'Dam']);
    await expect(index.article(3)).rejects.toThrow('no article 3');
  });

  test('an archive without articles has an index without words', async () => {
    const { head } = await write('empty', []);
    expect(head).toEqual({
      version: 'v1',
      lang: 'en',
      articles: 0,
      together: 1,
      shards: [],
      years: [],
      facets: [],
    });
  });

  test('years name their first article, and shards rise', async () => {
    const word = (at: number) => `${String.fromCharCode(97 + (at % 26))}word${at}`;
    const texts = Array.from(
      { length: 101 },
      (_, number) =>
        `Story\n\n${Array.from({ length: 80 }, (__, at) => word(number * 80 + at)).join(' ')}`,
    );
    const { head } = await write('many', texts);
    expect(head.years).toEqual([
      ['2000', 0],
      ['2001', 100],
    ]);
    expect(head.shards.length).toBeGreaterThan(1);
    expect(head.shards).toEqual([...new Set(head.shards)].sort());
  });

  test('the stemmer beside it is that of its language', async () => {
    const { folder } = await write('de', ['Häfen\n\nDie Häfen.'], 'de');
    const stem = await loadStemmer(await readFile(join(folder, 'stem.js'), 'utf8'));
    expect(stem('hafen')).toBe(stem('hafens'));
  });
});
