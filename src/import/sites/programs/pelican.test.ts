import { expect, test } from 'vitest';
import { textFiles } from '../../testing/text-files.ts';
import { recognise } from '../../run/recognise.ts';
import { openPelican } from './pelican.ts';

async function read(settings: string, path: string, text: string) {
  const files = textFiles({ 'pelicanconf.py': settings, [path]: text });
  const [group] = recognise(files);
  if (!group) throw new Error('not recognised');
  expect(group.kind).toBe('pelican');
  for await (const { told, body } of openPelican(group, files).articles()) return { told, body };
  throw new Error('nothing read');
}
const TEXT = 'Title: Ferry returns\nDate: 2024-03-12\n\nSee [there]({filename}/town/lido.md).\n';

test.each([
  ["SITEURL = 'https://post.example'\n", '/ferry-returns.html'],
  [
    "ARTICLE_URL = 'blog/{date:%Y}/{date:%m}/{date:%d}/{slug}/'\n",
    '/blog/2024/03/12/ferry-returns/',
  ],
  ["ARTICLE_URL = '{category}/{slug}'\n", '/town/ferry-returns'],
])('the old address by %s', async (settings, address) => {
  const { told, body } = await read(settings, 'content/town/2024-03-12-ferry.md', TEXT);
  expect(told.old).toEqual([address]);
  expect(told.title).toBe('Ferry returns');
  expect(told.tags).toEqual(['town']);
  expect(body).toMatchObject({ text: 'See [there](/town/lido.md).\n' });
});

test('pages are pages', async () => {
  expect((await read('', 'content/pages/about.md', TEXT)).told.status).toBe('page');
});
