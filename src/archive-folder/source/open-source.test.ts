import { afterEach, beforeEach, expect, test } from 'vitest';
import { createScratchContent, type ScratchContent } from '../../test/support/scratch-content.ts';
import { openSource } from './open-source.ts';

let scratch: ScratchContent;
beforeEach(async () => {
  scratch = await createScratchContent();
});
afterEach(() => scratch.remove());

const ARTICLE = '---\ntitle: A\ndate: 2024-02-08\n---\nIt opened.\n';

test('without a source, the articles are those of the folder', async () => {
  await scratch.write('articles/a.md', ARTICLE);
  await scratch.write('old/_posts/2024-02-09-b.md', ARTICLE);
  const source = await openSource(scratch.settings);
  expect(source.listing.paths).toEqual(['articles/a.md']);
  expect(source.foreign('articles/a.md')).toBeUndefined();
  expect(source.read('articles/a.md')).toHaveProperty('bytes');
});

test('a source in a folder of its own is read besides them', async () => {
  await scratch.write('articles/a.md', ARTICLE);
  await scratch.write('old/_posts/2024-02-09-b.md', ARTICLE);
  const foreign = { kind: 'jekyll', folder: 'old' } as const;
  const source = await openSource({ ...scratch.settings, foreign });
  expect(source.listing.paths).toEqual(['articles/a.md', 'old/_posts/2024-02-09-b.md']);
  expect(source.foreign('articles/a.md')).toBeUndefined();
  expect(source.foreign('old/_posts/2024-02-09-b.md')).toBeDefined();
});

test('a folder that is not there is told', async () => {
  const foreign = { kind: 'jekyll', folder: 'gone' } as const;
  const { listing } = await openSource({ ...scratch.settings, foreign });
  expect(listing.problems).toMatchObject([{ file: 'content/verbatim.yaml' }]);
});

test('what is beside articles and not read is told in one line, pictures left out', async () => {
  for (const name of ['a.md', 'b.txt', 'c.TXT', 'd.mdx', 'e.png', '.trash/f.md']) {
    await scratch.write(`articles/${name}`, ARTICLE);
  }
  const { notices } = await openSource(scratch.settings);
  expect(notices.map(({ message }) => message)).toEqual([
    'Not read here: 1 hidden, 1 .mdx, 2 .txt.',
  ]);
});
