import fc from 'fast-check';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { documentOf } from '../test/support/site/search-index.ts';
import { sourcesOf } from '../test/support/site/write-test-index.ts';
import { buildSearchIndex } from './build-search-index.ts';
import type { SearchDocument } from './document.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'verbatim-search-build-'));
});
afterEach(() => rm(root, { recursive: true }));

/** The files of an index, and which articles were read for it. */
async function build(documents: readonly SearchDocument[], cache: string, before?: Files) {
  const files: Files = new Map();
  const read: string[] = [];
  const sources = sourcesOf(documents).map((source, number) => ({
    ...source,
    read: async () => {
      read.push(documents[number]?.url ?? '');
      return source.read();
    },
  }));
  await buildSearchIndex(
    sources,
    { cacheDir: join(root, cache), lang: 'en', together: 2, segment: 3 },
    {
      keep: (name, key) => {
        const kept = before?.get(name);
        if (kept?.key === key) files.set(name, kept);
        return kept?.key === key;
      },
      add: (name, content, key) =>
        void files.set(name, { bytes: Buffer.from(content).toString('base64'), key }),
    },
  );
  return { files, read };
}

type Files = Map<string, { readonly bytes: string; readonly key: string | undefined }>;

const bytesOf = (files: Files) =>
  Object.fromEntries([...files].map(([name, { bytes }]) => [name, bytes] as const).sort());

const STORIES = ['Bridge\n\nIt is safe.', 'Ferry\n\nIt sails.', 'Dam\n\nIt holds.'].map(
  (text, at) => ({
    ...documentOf(text, at),
    places: ['oslo'],
  }),
);

describe('buildSearchIndex', () => {
  test('reads an article only once', async () => {
    expect((await build(STORIES, 'cache')).read).toHaveLength(3);
    expect((await build(STORIES, 'cache')).read).toEqual([]);
  });

  test('reads what has changed, and nothing else', async () => {
    await build(STORIES, 'cache');
    const [first, , last] = STORIES;
    const changed = documentOf('Ferry\n\nIt sank.', 1);
    const documents = [first, changed, last].filter((one) => one !== undefined);
    expect((await build(documents, 'cache')).read).toEqual([changed.url]);
  });

  test('files whose articles are unchanged are kept', async () => {
    const { files } = await build(STORIES, 'cache');
    const again = await build(STORIES, 'cache', files);
    expect(bytesOf(again.files)).toEqual(bytesOf(files));
    const packed = [...files].filter(([, { key }]) => key !== undefined);
    expect(packed.length).toBeGreaterThan(3);
  });

  test('whatever was indexed before, the same articles give the same bytes', async () => {
    const text = fc.stringMatching(/^[a-f]{1,3}( [a-f]{1,3}){0,8}$/);
    const archive = fc.dictionary(fc.stringMatching(/^20[01]\d-0[1-9]-1\d$/), text, { maxKeys: 8 });
    let run = 0;
    await fc.assert(
      fc.asyncProperty(archive, archive, async (one, other) => {
        const documents = (of: Readonly<Record<string, string>>) =>
          Object.keys(of)
            .sort()
            .map((date) => ({ ...documentOf(of[date] ?? ''), date, url: `/${date}/` }));
        const history = `history-${run}`;
        const before = await build(documents(one), history);
        const after = await build(documents(other), history, before.files);
        const clean = await build(documents(other), `clean-${run++}`);
        expect(bytesOf(after.files)).toEqual(bytesOf(clean.files));
      }),
      { numRuns: 15 },
    );
  });

  test('what is kept and was damaged is made anew', async () => {
    const { files } = await build(STORIES, 'cache');
    await rm(join(root, 'cache/search'), { recursive: true });
    expect(bytesOf((await build(STORIES, 'cache')).files)).toEqual(bytesOf(files));
  });
});
