import { expect, test } from 'vitest';
import { parsePage } from '../../body/parse-html.ts';
import { attribute, findAll, lineOf } from '../../body/tree.ts';
import { findText } from './find-text.ts';

const WORDS =
  'The harbour bridge reopened on Thursday after two years of repairs, and lorries crossed it again.';
const paragraphs = (count: number) =>
  Array.from({ length: count }, (_, at) => `<p>${WORDS} It rained ${at} times.</p>`).join('\n');

const read = (html: string) =>
  findText(parsePage(`<!doctype html><html><body>${html}</body></html>`));

test('takes what the page marks as the article', () => {
  const { by, tree } = read(`<nav>Home</nav><article>${paragraphs(2)}</article><p>About us</p>`);
  expect(by).toBe('article element');
  expect(lineOf(tree)).not.toContain('About us');
});

test('otherwise finds it by its words, with links and pictures as they were', () => {
  const { by, tree } = read(`
    <div id="menu"><ul><li><a href="/a">A</a></li><li><a href="/b">B</a></li></ul></div>
    <script>if (1 < 2 && "</p>") {}</script>
    <div class="story"><p>${WORDS} See <a href="../old.html">the old bridge</a>&nbsp;&mdash; or not.<br>
    <img src="img/a.jpg" alt="The bridge"></p>${paragraphs(6)}</div>
    <div class="footer">Imprint</div>`);
  expect(by).toBe('Readability');
  expect(lineOf(tree)).toContain('the old bridge\u00a0— or not.');
  expect(lineOf(tree)).not.toContain('Imprint');
  const links = findAll(tree, ({ tagName }) => tagName === 'a').map((a) => attribute(a, 'href'));
  expect(links).toEqual(['../old.html']);
  const pictures = findAll(tree, ({ tagName }) => tagName === 'img');
  expect(pictures.map((picture) => attribute(picture, 'src'))).toEqual(['img/a.jpg']);
});

test('in a page laid out in tables it is the cell with most words', () => {
  const { tree } = read(
    `<table><tr><td><a href="/">Home</a> Menu</td><td>${WORDS}<br><br>${WORDS}</td></tr></table>`,
  );
  expect(lineOf(tree)).toContain('lorries crossed it again');
  expect(lineOf(tree)).not.toContain('Menu');
});
