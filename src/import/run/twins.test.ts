import { expect, test } from 'vitest';
import { textFiles } from '../testing/text-files.ts';
import { importArticles } from './import-articles.ts';

const ITEM = (title: string, day: string, words: string) =>
  `<item><title>${title}</title><link>https://paper.example/${day}/</link><pubDate>${day} Mar 2024 10:00:00 GMT</pubDate><description><![CDATA[<p>${words} It sailed on Monday, and the quay was full of people who waved to it.</p>]]></description></item>`;
const feed = (...items: string[]) =>
  `<rss version="2.0"><channel><title>P</title><link>https://paper.example</link>${items.join('')}</channel></rss>`;

async function outcomes(texts: Readonly<Record<string, string>>): Promise<string[]> {
  const found: string[] = [];
  for await (const { article, place } of importArticles(textFiles(texts)))
    found.push(
      `${article.source} ${place?.slug ?? `${article.status} ${article.notes.find(({ kind }) => kind === 'twin')?.detail}`}`,
    );
  return found;
}

const FERRY = '---\ntitle: The ferry sails again\ndate: 2024-03-12\n---\nIt sailed.\n';

test('what a feed repeats of the texts beside it is imported from the texts', async () => {
  expect(
    await outcomes({
      'a.xml': feed(
        ITEM('The ferry sails again', '12', 'Words.'),
        ITEM('The ferry sails again', '13', 'Others.'),
      ),
      'b/ferry.md': FERRY,
    }),
  ).toEqual(['b/ferry.md ferry', 'a.xml twin b/ferry.md', 'a.xml 13']);
});

test('two feeds of a site hold each article once', async () => {
  const one = feed(ITEM('The ferry sails again', '12', 'Words.'));
  expect(await outcomes({ 'a.xml': one, 'b.xml': one })).toEqual(['a.xml 12', 'b.xml twin a.xml']);
});

test('articles of a site, and of one feed, are never taken for copies', async () => {
  expect(await outcomes({ 'a/ferry.md': FERRY, 'b/ferry.md': FERRY })).toEqual([
    'a/ferry.md ferry',
    'b/ferry.md ferry-2',
  ]);
  const twice = feed(ITEM('The ferry sails again', '12', 'Words.').repeat(2));
  expect(await outcomes({ 'a.xml': twice })).not.toContain('a.xml twin a.xml');
});

test('a short headline, or a file without words, is of no other article', async () => {
  expect(
    await outcomes({
      'a.xml': feed(ITEM('Notices', '12', 'Words.'), ITEM('The ferry sails again', '13', 'W.')),
      'b/a.md': FERRY.replace('The ferry sails again', 'Notices'),
      'b/b.md': FERRY.replace('It sailed.', '').replace('03-12', '03-13'),
    }),
  ).toEqual(['b/a.md a', 'b/b.md skipped undefined', 'a.xml 12', 'a.xml 13']);
});
