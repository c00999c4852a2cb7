import { expect, test } from 'vitest';
import { lineOf } from '../../body/tree.ts';
import { textFiles } from '../../testing/text-files.ts';
import { openPages } from './pages.ts';

const page = (inner: string): string =>
  `<!doctype html><html><head><title>The ferry sails | Gazette</title></head><body><nav>Home</nav>${inner}<p><a rel="tag" href="/t">Elsewhere</a></p></body></html>`;
const WORDS = '<p>The ferry sailed on Monday, and the quay was full of people who waved.</p>';

async function read(texts: Readonly<Record<string, string>>) {
  const files = textFiles(texts);
  const found = [];
  const archive = openPages({ kind: 'html', root: '', paths: files.paths }, files);
  for await (const { told, body } of archive.articles())
    found.push({ ...told, text: body.form === 'html' ? lineOf(body.tree) : '' });
  return found;
}

test('the byline that only a class names is read, and taken off the text with the date', async () => {
  const [told] = await read({
    'a.html': page(
      `<article><h1>The ferry sails</h1><div class="meta"><time datetime="2026-02-14">February 14, 2026</time> <span class="article-author">By Ann Lee and Bo Lund</span></div>${WORDS}<footer class="story"><a rel="tag" href="/t/1">Ferries</a>, <a rel="category tag" href="/t/2">Town news</a></footer></article>`,
    ),
  });
  expect(told?.authors).toEqual([{ name: 'Ann Lee' }, { name: 'Bo Lund' }]);
  expect(told?.tags).toEqual(['Ferries', 'Town news']);
  expect(told?.text).toMatch(/^The ferry sailed on Monday/);
  expect(told?.old).toEqual([]);
});

test('a class of somebody who commented is no byline', async () => {
  const [told] = await read({
    'a.html': page(`<article>${WORDS}<p class="comment-author">Vox</p></article>`),
  });
  expect(told?.authors).toEqual([]);
});

test('the pages of a site that was copied keep their addresses', async () => {
  const [, told] = await read({
    'index.html': page('<a href="/news/ferry/">Ferry</a>'),
    'news/ferry/index.html': page(`<article>${WORDS}</article>`),
  });
  expect(told?.old).toEqual(['/news/ferry/']);
});

test('the address that a browser notes above a saved page is its old one, and has its day', async () => {
  const [told] = await read({
    'a.html': `<!-- saved from url=(0045)https://paper.example/2014/07/08/the-ferry/ -->${page(`<article>${WORDS}</article>`)}`,
  });
  expect(told?.old).toEqual(['/2014/07/08/the-ferry/']);
  expect(told?.dates[0]?.text).toBe('2014-07-08');
});

test('the day that an abbreviation names for programs', async () => {
  const [told] = await read({
    'a.html': page(
      `<article><abbr class="published" title="2015-08-09T10:00:00+02:00">August 9</abbr>${WORDS}</article>`,
    ),
  });
  expect(told?.dates[0]?.text).toBe('2015-08-09T10:00:00+02:00');
});
