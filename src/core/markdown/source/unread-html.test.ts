import { describe, expect, test } from 'vitest';
import { parseMarkdown, readMarkdown } from './parse.ts';
import { viewText } from '../text/plain-text.ts';

const read = (markdown: string) => viewText(parseMarkdown(markdown)).text;
const leftOut = (markdown: string) =>
  readMarkdown(markdown).leftOut.map(({ line, message }) => `${line}: ${message}`);

describe('tags that HTML does not have', () => {
  test.each([
    ['The minister <ex-banker> said no.', 'The minister <ex-banker> said no.'],
    [
      'He wrote <sic> and <name of minister> there.',
      'He wrote <sic> and <name of minister> there.',
    ],
    ['<redacted>', '<redacted>'],
    ['<div>The <b>minister</b> <ex-banker> said.</div>', 'The minister <ex-banker> said.'],
    ['One <my-note>two</my-note> three.', 'One two three.'],
    ['One <b>two</b> <i>three</i> <br> four.', 'One two three \nfour.'],
    ['One <!-- <ex-banker> --> two.', 'One  two.'],
  ])('%j reads %j', (markdown, text) => {
    expect(read(markdown)).toBe(text);
  });
});

describe('HTML that is not printed', () => {
  test('is named with its line and words', () => {
    const markdown =
      'One.\n\nTwo, <iframe src="https://example.org/film"></iframe> end.\n\n<video controls>No film here.</video>\n';
    expect(leftOut(markdown)).toEqual([
      '3: <iframe> is left out: https://example.org/film.',
      '5: <video> is left out: “No film here.”.',
    ]);
  });

  test('details are printed open, and their words do not run together', () => {
    const markdown = 'A word, <details><summary>More</summary>Hidden</details>, end.';
    expect(read(markdown)).toMatch(/^A word, ?\n\nMore\n\nHidden\n\n, end\.$/);
    expect(leftOut(markdown)).toEqual(['1: <details> is shown open: “More Hidden”.']);
  });

  test('paragraphs in blocks that are not allowed stay paragraphs', () => {
    const { children } = parseMarkdown('<article>\n\nOne.\n\nTwo.\n\n</article>');
    expect(children.map((child) => 'tagName' in child && child.tagName)).toEqual(['p', 'p']);
  });

  test.each(['<script>let a;</script>', '<style>p{}</style>', '<!-- note -->', '<b>bold</b>'])(
    'nothing is said of %s',
    (markdown) => {
      expect(leftOut(`One.\n\n${markdown}`)).toEqual([]);
    },
  );
});

describe('links', () => {
  const html = (markdown: string) => JSON.stringify(parseMarkdown(markdown));

  test.each([
    ['HTTPS://Example.org/A', 'https://Example.org/A'],
    ['MAILTO:ada@harbour.example', 'mailto:ada@harbour.example'],
    ['tel:+441', 'tel:+441'],
  ])('%s stay links', (address, href) => {
    expect(html(`[x](${address})`)).toContain(`"href":"${href}"`);
    expect(html(`<a href="${address}">x</a>`)).toContain(`"href":"${href}"`);
  });

  test.each(['javascript:alert(1)', 'JavaScript:alert(1)', 'ftp://a.example/', 'data:text/html,x'])(
    '%s become text, no dead anchor',
    (address) => {
      const tree = html(`[the words](${address})`);
      expect(tree).toContain('the words');
      expect(tree).not.toMatch(/"tagName":"a"|alert|href/);
    },
  );
});
