import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { OpenArchive } from '../archive-folder/open-archive.ts';
import { buildArchive } from '../core/archive/archive.ts';
import type { ArticleEntry } from '../core/archive/entry.ts';
import { createUrls } from '../core/addresses/urls.ts';
import type { CalendarDate } from '../core/calendar/date.ts';
import type { CheckHead } from '../core/check/shards/check-head.ts';
import { findInShards } from '../core/check/shards/find-in-shards.ts';
import { makeEntry } from '../test/support/make-entry.ts';
import { buildCheckShards } from './build-check-shards.ts';

const urls = createUrls('/');
let cacheDir: string;
beforeEach(async () => {
  cacheDir = await mkdtemp(join(tmpdir(), 'verbatim-check-shards-'));
});
afterEach(() => rm(cacheDir, { recursive: true }));

const WORDS = ['bridge', 'ferry', 'harbour', 'council', 'winter', 'budget', 'school', 'river'];
const quoteOf = (index: number) =>
  `Number ${index} is the ${WORDS[index % 8]} beside the ${WORDS[(index >> 3) % 8]} of ${index + 1}.`;

function entryOf(index: number, words = quoteOf(index)): ArticleEntry {
  const day = `2024-01-${String((index % 28) + 1).padStart(2, '0')}` as CalendarDate;
  return makeEntry(day, `article-${index}`, {
    id: `article-${index}`,
    quotes: [{ id: `q${index}`, kind: 'direct', words, by: 'none', confidence: 0.5 }],
  });
}

class Folder {
  readonly files = new Map<string, Uint8Array | string>();
  readonly #keys = new Map<string, string>();
  written: string[] = [];

  keep(name: string, key: string): boolean {
    return this.#keys.get(name) === key;
  }

  add(name: string, content: string | Uint8Array, key = ''): void {
    this.files.set(name, content);
    this.#keys.set(name, key);
    this.written.push(name);
  }

  text(name: string): string {
    const content = this.files.get(name) ?? '';
    return typeof content === 'string' ? content : gunzipSync(content).toString();
  }
}

async function build(entries: readonly ArticleEntry[], folder = new Folder()): Promise<Folder> {
  folder.written = [];
  const settings = { cacheDir, lang: 'en' } as OpenArchive['settings'];
  await buildCheckShards({ archive: buildArchive(entries), settings }, urls, folder);
  return folder;
}

const ENTRIES = Array.from({ length: 900 }, (_, index) => entryOf(index));

describe('the shards of an archive', () => {
  test('say what they hold, and find each quote', async () => {
    const folder = await build(ENTRIES);
    const head = JSON.parse(folder.text('index.json')) as CheckHead;
    expect(head).toMatchObject({ quotes: 900, articles: 900, first: '2024-01-01' });
    expect(folder.files.size).toBe(1 + head.files.pairs + head.files.articles);
    const read = (name: string) => Promise.resolve(folder.text(name));
    const [found] = await findInShards(quoteOf(321), head, read);
    expect(found).toMatchObject({ id: 'q321', article: { url: expect.stringContaining('321') } });
  });

  test('are the same bytes, whatever was kept', async () => {
    const first = await build(ENTRIES);
    const again = await build(ENTRIES);
    expect(again.files).toEqual(first.files);
  });

  test('are left as they are if no quote has changed', async () => {
    const folder = await build(ENTRIES);
    await build(ENTRIES, folder);
    expect(folder.written).toEqual(['index.json']);
  });

  test('are written where a changed quote has its words, and nowhere else', async () => {
    const folder = await build(ENTRIES);
    const entries = ENTRIES.with(5, entryOf(5, quoteOf(5).replace('beside', 'behind')));
    await build(entries, folder);
    const pairs = folder.written.filter((name) => name.startsWith('pairs/'));
    const articles = folder.written.filter((name) => name.startsWith('articles/'));
    expect(articles).toHaveLength(1);
    // Two pairs and the whole are gone, and as many are new.
    expect(pairs.length).toBeLessThanOrEqual(6);
    const fresh = await build(entries);
    expect(folder.files).toEqual(fresh.files);
  });

  test('of an archive without quotes are empty', async () => {
    const folder = await build([]);
    const head = JSON.parse(folder.text('index.json')) as CheckHead;
    expect(head).toMatchObject({ quotes: 0, articles: 0, files: { pairs: 1, articles: 1 } });
    const read = (name: string) => Promise.resolve(folder.text(name));
    expect(await findInShards('Nothing was said', head, read)).toEqual([]);
  });
});
