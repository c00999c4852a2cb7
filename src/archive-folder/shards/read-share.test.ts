import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createScratchContent, type ScratchContent } from '../../test/support/scratch-content.ts';
import { findStored } from '../articles/stored-article.ts';
import { openArchive } from '../open-archive.ts';
import { readShare } from './read-share.ts';
import { readShareEntries } from './share-entries.ts';

let scratch: ScratchContent;
beforeEach(async () => {
  scratch = await createScratchContent();
});
afterEach(() => scratch.remove());

const article = (day: number, words: string) =>
  `---\ntitle: The bridge, day ${day}\ndate: 2024-02-0${day}\n---\n\n“${words},” said Anna Berg.\n`;

async function writeArticles(): Promise<void> {
  for (let day = 1; day <= 6; day++) {
    await scratch.write(`articles/day-${day}.md`, article(day, `It held for ${day} days`));
  }
}

const readAll = async (of: number) => {
  const shards = Array.from({ length: of }, (_, index) => ({ number: index + 1, of }));
  return Promise.all(shards.map((shard) => readShare(scratch.settings, shard)));
};

test('shards read all articles, each once, and leave what opening the archive would make', async () => {
  await writeArticles();
  const shares = await readAll(3);
  expect(shares.flatMap(({ problems }) => problems)).toEqual([]);
  expect(shares.reduce((sum, { articles }) => sum + articles, 0)).toBe(6);
  const kept = readShareEntries(scratch.settings.cacheDir);
  const stored = () =>
    readdirSync(join(scratch.settings.cacheDir, 'articles'), { recursive: true });
  const before = stored();
  const { entries } = await openArchive(scratch.settings);
  expect(stored()).toEqual(before);
  expect(new Map(kept)).toEqual(entries);
  for (const [, { inputDigest }] of kept) {
    expect(await findStored(scratch.settings.cacheDir, inputDigest)).toBeDefined();
  }
});

test('a mistake is told by the shard that has the article, and hides no other article', async () => {
  await writeArticles();
  await scratch.write('articles/day-3.md', 'no front matter');
  const shares = await readAll(2);
  expect(shares.reduce((sum, { articles }) => sum + articles, 0)).toBe(5);
  const problems = shares.flatMap((share) => share.problems);
  expect(problems.map(({ file }) => file)).toEqual(['content/articles/day-3.md']);
});

test('a mistake in the editor’s file of places is told', async () => {
  await writeArticles();
  await scratch.write('places.yaml', '- name: [');
  const { articles, problems } = await readShare(scratch.settings, { number: 1, of: 1 });
  expect(articles).toBe(6);
  expect(problems.map(({ file }) => file)).toEqual(['content/places.yaml']);
});
