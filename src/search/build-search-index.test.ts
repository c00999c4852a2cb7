import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { documentOf } from '../test/support/site/search-index.ts';
import { buildSearchIndex } from './build-search-index.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'verbatim-search-build-'));
});
afterEach(() => rm(root, { recursive: true }));

/** Builds the index of a site with such texts; answers the index's head and the kept indexes. */
async function build(...texts: string[]) {
  const lines = texts.map((text, number) => `${JSON.stringify(documentOf(text, number))}\n`);
  const documents = Buffer.from(lines.join(''));
  const cacheDir = join(root, 'cache');
  const index = await buildSearchIndex(documents, { cacheDir, lang: 'en', together: 1 });
  const head = JSON.parse(await readFile(join(index, 'index.json'), 'utf8')) as {
    version: string;
    articles: number;
  };
  const kept = (await readdir(join(root, 'cache/search'))).filter((name) => !name.includes('.'));
  return { head, kept };
}

const [BRIDGE, FERRY] = ['Bridge\n\nIt is safe.', 'Ferry\n\nIt sails at six.'];

test('the index of a site is kept under its version', async () => {
  const { head, kept } = await build(BRIDGE, FERRY);
  expect(head.articles).toBe(2);
  expect(kept).toEqual([head.version]);
});

test('the same documents get the index that is kept, others a new one in its place', async () => {
  const { head } = await build(BRIDGE);
  expect((await build(BRIDGE)).head).toEqual(head);
  const changed = await build(FERRY);
  expect(changed.head.version).not.toBe(head.version);
  expect(changed.kept).toEqual([changed.head.version]);
});

test('what is kept and was damaged is made anew', async () => {
  const { head } = await build(BRIDGE);
  await rm(join(root, 'cache/search', head.version, 'index.json'));
  expect((await build(BRIDGE)).head).toEqual(head);
});
