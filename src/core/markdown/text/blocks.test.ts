import { describe, expect, test } from 'vitest';
import { annotateQuotes } from '../marking/annotate.ts';
import { paragraphAnchors, renderBlocks, type ArticleBody } from './blocks.ts';
import { parseMarkdown } from '../source/parse.ts';
import { viewText } from './plain-text.ts';

/** Renders Markdown, with the words given marked as quotes a, b, c. */
function render(markdown: string, ...words: string[]): ArticleBody {
  const tree = parseMarkdown(markdown);
  const view = viewText(tree);
  const quotes = words.map((printed, index) => {
    const start = view.text.indexOf(printed);
    return { id: 'abc'.charAt(index), spans: [{ start, end: start + printed.length }] };
  });
  return renderBlocks(tree, view, quotes, annotateQuotes(view, quotes));
}

describe('renderBlocks', () => {
  test('one block for each child of the root, numbered where it holds words', () => {
    const { blocks } = render('One.\n\n## Two\n\n---\n\n![A map](map.png)\n\n- a\n- b\n\n> Three.');
    expect(blocks.map(({ anchor, html }) => [anchor, html.slice(1, html.search(/[ >]/))])).toEqual([
      ['p1', 'p'],
      ['p2', 'h2'],
      [undefined, 'hr'],
      [undefined, 'p'],
      ['p3', 'ul'],
      ['p4', 'blockquote'],
    ]);
  });

  test('the anchor is the id of its block', () => {
    for (const { anchor, html } of render('One.\n\n- two\n\n| a |\n| - |\n| b |').blocks) {
      expect(html).toMatch(new RegExp(`^<[a-z]+ id="${anchor}">`));
    }
  });

  test('an id that the article gave moves into its paragraph', () => {
    expect(render('<p id="vote">The vote.</p>').blocks[0]?.html).toBe(
      '<p id="p1"><span id="user-content-vote"></span>The vote.</p>',
    );
  });

  test.each([
    ['list', '<ul id="vote"><li>Seven to six</li></ul>', /^<ul id="p1">\s*<li/],
    [
      'table',
      '<table id="vote"><tr><td>7</td></tr></table>',
      /^<table id="p1">\s*<(?:caption|tbody)/,
    ],
  ])('the id of a %s stays where HTML allows it', (_what, markdown, beginning) => {
    const html = render(markdown).blocks[0]?.html ?? '';
    expect(html).toMatch(beginning);
    expect(html).toContain('id="user-content-vote"');
  });

  test('tells of the quotes that begin in each block, in order', () => {
    const { blocks } = render(
      'She said “a” and “b”.\n\nNothing.\n\n- x\n- “c”',
      '“a”',
      '“b”',
      '“c”',
    );
    expect(blocks.map(({ quotes }) => quotes)).toEqual([['a', 'b'], [], ['c']]);
  });

  test('words are escaped, marks are printed as they are', () => {
    expect(render('5 &lt; 6 &amp; “no” — ça va').blocks[0]?.html).toBe(
      '<p id="p1">5 &#x3C; 6 &#x26; “no” — ça va</p>',
    );
  });

  test('nothing comes of nothing', () => expect(render('').blocks).toEqual([]));
});

describe('paragraphAnchors', () => {
  test('each paragraph has the anchor of the block that it stands in', () => {
    const view = viewText(parseMarkdown('One.\n\n![m](m.png)\n\n- a\n- b\n  - c\n\n> d\n>\n> e'));
    expect(paragraphAnchors(view)).toEqual(['p1', 'p2', 'p2', 'p2', 'p3', 'p3']);
  });
});
