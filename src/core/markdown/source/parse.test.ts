import type { Root, RootContent } from 'hast';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { usesGfm } from './gfm-plugin.ts';
import { parseMarkdown } from './parse.ts';

const BLOCKS = /^(?:p|h[2-6]|ul|ol|dl|blockquote|pre|table|hr|figure|section|div)$/;
const INLINE = /^(?:a|em|strong|b|i|s|del|ins|sub|sup|small|mark|abbr|cite|q|time|u|code|span)$/;

/** A tree in one line: `p("It was " em("not"))`. */
function outline(node: Root | RootContent): string {
  if (node.type === 'text') return JSON.stringify(node.value);
  if (node.type !== 'root' && node.type !== 'element') return node.type;
  const inner = node.children
    .map(outline)
    .filter((part) => part !== '" "')
    .join(' ');
  return node.type === 'root' ? inner : `${node.tagName}${inner && `(${inner})`}`;
}

const parsed = (markdown: string) => outline(parseMarkdown(markdown));

describe('headings stand below the headline of the page', () => {
  test.each([
    ['## One\n\n### Two', 'h2("One") h3("Two")'],
    ['# One\n\n## Two', 'h2("One") h3("Two")'],
    ['## One\n\n# Two', 'h3("One") h2("Two")'],
    ['# One\n\n###### Six', 'h2("One") h6("Six")'],
    ['###### Six', 'h6("Six")'],
    ['One\n===\n\nTwo\n---', 'h2("One") h3("Two")'],
    ['<h1>One</h1>', 'h2("One")'],
    ['> # One', 'blockquote(h2("One"))'],
  ])('%j', (markdown, tree) => {
    expect(parsed(markdown)).toBe(tree);
  });
});

describe('line breaks', () => {
  test.each([
    ['a soft break is a space', 'The ferry\nis late.', 'p("The ferry is late.")'],
    ['with its white space', 'The ferry \n   is late.', 'p("The ferry is late.")'],
    ['between marks', 'The *ferry*\n*is* late.', 'p("The " em("ferry") em("is") " late.")'],
    ['inside marks', 'The *ferry\nis* late.', 'p("The " em("ferry is") " late.")'],
    ['in raw HTML', '<p>The ferry\n  is late.</p>', 'p("The ferry is late.")'],
    ['none in preformatted text', '```\na\n  b\n```', 'pre(code("a\\n  b\\n"))'],
    ['a blank line ends the paragraph', 'One.\n\nTwo.', 'p("One.") p("Two.")'],
  ])('%s', (_what, markdown, tree) => {
    expect(parsed(markdown)).toBe(tree);
  });
});

describe('loose text', () => {
  test.each([
    ['words after a block', '<div>One.</div>Two.', 'div("One.") p("Two.")'],
    ['words around a table', 'One.\n<table><tr><td>x</td></tr></table>\nTwo.', 'p("One.")'],
    ['an inline element by itself', '<time datetime="2024-02-08">Thursday</time>', 'p(time'],
    ['elements that are not known keep their words', '<center>One.</center>', 'p("One.")'],
    ['a comment leaves nothing', '<!-- todo -->', ''],
    ['a definition leaves nothing', '[a]: https://a.example/', ''],
  ])('%s', (_what, markdown, tree) => {
    if (tree === '') expect(parsed(markdown)).toBe('');
    else expect(parsed(markdown)).toContain(tree);
  });

  test('every child of the root is a block, and holds no other block unless it may', () => {
    const pieces = fc.constantFrom(
      'One.',
      '\n\n',
      '\n',
      '*two*',
      '<b>',
      '</b>',
      '<p>',
      '</p>',
      '<div>',
      '</div>',
      '<i>x</i>',
      '- a',
      '> b',
      '# c',
      '<br>',
      '<!-- d -->',
      '<table><tr><td>e',
      '</table>',
      '![f](f.png)',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        for (const child of parseMarkdown(parts.join('')).children) {
          expect(child.type).toBe('element');
          if (child.type === 'element') expect(child.tagName).toMatch(BLOCKS);
        }
      }),
    );
  });

  test.each([
    ['paragraphs in bold', '<b>\n\nOne.\n\nTwo.\n\n</b>'],
    ['paragraphs struck out', '<del>\n\nOne.\n\nTwo.\n\n</del>'],
    ['paragraphs in small type', '<small>\n<p>One.</p>\n<p>Two.</p>\n</small>'],
  ])('%s are paragraphs still: a browser would part them anew', (_what, markdown) => {
    const within = (node: RootContent, outer: string): string[] => {
      if (node.type !== 'element') return [];
      const own = BLOCKS.test(node.tagName) && INLINE_OR_P.test(outer) ? [outer] : [];
      return [...own, ...node.children.flatMap((child) => within(child, node.tagName))];
    };
    expect(parseMarkdown(markdown).children.flatMap((child) => within(child, ''))).toEqual([]);
  });
});

const INLINE_OR_P = new RegExp(`${INLINE.source}|^p$`);

describe('what GFM adds is there where a file uses it', () => {
  test.each([
    ['a table', '| a |\n| - |\n| b |', 'table(thead(tr(th("a"))) tbody(tr(td("b"))))'],
    ['strike-through', 'It was ~~never~~ late.', 'p("It was " del("never") " late.")'],
  ])('%s', (_what, markdown, tree) => {
    expect(usesGfm(markdown)).toBe(true);
    expect(parsed(markdown)).toBe(tree);
  });

  test('a footnote', () => {
    const markdown = 'The vote was close.[^1]\n\n[^1]: Seven to six.';
    expect(usesGfm(markdown)).toBe(true);
    expect(parsed(markdown)).toContain('sup(a("1"))');
    expect(parsed(markdown)).toContain('p("Seven to six. " a("↩"))');
  });

  test.each([
    ['a bare address', 'See https://a.example/x and www.b.example.'],
    ['an address of mail', 'Write to desk@paper.example today.'],
    ['a task list', '- [ ] call the mayor\n- [x] ring the bell'],
    ['one tilde', 'It took ~five~ days.'],
  ])('%s stays words, with a table beside it or without', (_what, markdown) => {
    const table = '| a |\n| - |\n| b |';
    expect(usesGfm(markdown)).toBe(false);
    const alone = parsed(markdown);
    expect(alone).not.toMatch(/a\(|input|del/);
    expect(parsed(`${markdown}\n\n${table}`)).toBe(`${alone} ${parsed(table)}`);
  });

  test.each([
    ['plain prose', 'The ferry is late.'],
    ['a rule', 'One.\n\n---\n\nTwo.'],
    ['a headline with dashes', 'Council -- and ferry | back at sea'],
    ['brackets', 'They said [the] ferry is late.'],
  ])('%s needs no GFM', (_what, markdown) => {
    expect(usesGfm(markdown)).toBe(false);
  });
});

test('every text node of the Markdown knows its place in the source', () => {
  const markdown = 'The *ferry* is\nlate.\n\n- one\n- [two](https://a.example/)\n\n> <b>three</b>';
  const texts = (node: Root | RootContent): RootContent[] =>
    node.type === 'text' ? [node] : 'children' in node ? node.children.flatMap(texts) : [];
  for (const node of texts(parseMarkdown(markdown))) {
    if (node.type !== 'text' || node.value.trim() === '') continue;
    const { start, end } = node.position ?? {};
    const source = markdown.slice(start?.offset, end?.offset).replace('\n', ' ');
    expect(source).toBe(node.value);
  }
});
