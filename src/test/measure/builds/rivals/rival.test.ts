import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeArticle } from '../archive/make-article.ts';
import { prepareHugo } from './hugo.ts';
import { pageTemplate, writePosts } from './plain-blog.ts';

const options = { articles: 3, seed: 1, weight: 'normal' } as const;

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'verbatim-rival-'));
});
afterEach(() => rm(root, { recursive: true }));

test('a blog has the same articles, each with its title, day and text', async () => {
  await writePosts(root, options);
  const files = await readdir(root);
  expect(files).toHaveLength(3);
  const { title, date, paragraphs } = makeArticle(2, 1);
  expect(await readFile(join(root, `${date}-2.md`), 'utf8')).toBe(
    `---\ntitle: ${title}\ndate: ${date}\n---\n\n${paragraphs.join('\n\n')}\n`,
  );
});

test('a page shows the article beside the newest ones', () => {
  const page = pageTemplate({ title: 'T', date: 'D', content: 'C', sidebar: 'S' });
  expect(page).toContain('<aside><ol>S</ol></aside>\n<main><h1>T</h1><p>D</p>C</main>');
});

test('a program that is not installed is named', async () => {
  expect(await prepareHugo(root, options, { PATH: root })).toEqual({
    missing: expect.stringContaining('Hugo is not installed'),
  });
});
