import { expect, test } from 'vitest';
import { textFiles } from '../testing/text-files.ts';
import { openMarkdown } from './markdown.ts';

test('keys of authors are resolved by files in another folder', async () => {
  const files = textFiles({
    'author/ann-lee.md': '---\nname: Ann Lee\n---\n',
    'content/ferry.md':
      '---\ntitle: Ferry\nauthors: [ann-lee]\ndate: 2024-03-12\n---\nIt sailed.\n',
  });
  const archive = openMarkdown(
    { kind: 'markdown', root: 'content', paths: ['content/ferry.md'] },
    files,
  );
  const [article] = await Array.fromAsync(archive.articles());
  expect(article?.told.authors).toEqual([{ name: 'Ann Lee' }]);
});
