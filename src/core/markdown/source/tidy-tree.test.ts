import type { Element, ElementContent, Properties, Root, RootContent } from 'hast';
import { describe, expect, test } from 'vitest';
import { tidyTree, wrapLooseText } from './tidy-tree.ts';

const text = (value: string): ElementContent => ({ type: 'text', value });
const element = (
  tagName: string,
  children: readonly (ElementContent | string)[] = [],
  properties: Properties = {},
): Element => ({
  type: 'element',
  tagName,
  properties,
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
});

/** A tree as `p(words, em(words))`. */
function write(node: Root | RootContent): string {
  if (node.type === 'text') return JSON.stringify(node.value);
  if (!('children' in node)) return node.type;
  const name = node.type === 'root' ? '' : node.tagName;
  return `${name}(${node.children.map(write).join(', ')})`;
}
const tidy = (...children: RootContent[]) => tidyTree({ type: 'root', children });
const tidied = (...children: RootContent[]) => write(tidy(...children));

describe('what is loose becomes a paragraph', () => {
  test.each<[string, RootContent[], string]>([
    ['words', [text('Words.')], 'p("Words.")'],
    ['words and an inline element', [text('A '), element('em', ['b'])], 'p("A ", em("b"))'],
    [
      'words between blocks',
      [element('p', ['A']), text('b'), element('hr')],
      'p("A"), p("b"), hr()',
    ],
    [
      'not white space',
      [element('p', ['A']), text('\n \n'), element('p', ['B'])],
      'p("A"), p("B")',
    ],
    [
      'an inline element around blocks gives way',
      [element('span', [element('p', ['A'])])],
      'p("A")',
    ],
    ['nothing', [], ''],
  ])('%s', (_, children, expected) => {
    expect(tidied(...children)).toBe(`(${expected})`);
    expect(wrapLooseText(children).every((node) => node.type === 'element')).toBe(true);
  });

  test('no paragraph is left empty, but one with an id is a target', () => {
    expect(tidied(element('p', [' ']), element('p', [], { id: 'a' }))).toBe('(p())');
  });
});

describe('headings stand below the page’s own', () => {
  test.each([
    [
      ['h1', 'h2', 'h6'],
      ['h2', 'h3', 'h6'],
    ],
    [
      ['h2', 'h3'],
      ['h2', 'h3'],
    ],
    [['h4'], ['h4']],
  ])('%j are %j', (given, expected) => {
    const { children } = tidy(...given.map((name) => element(name, ['A'])));
    expect(children.map((child) => child.type === 'element' && child.tagName)).toEqual(expected);
  });
});

describe('line breaks', () => {
  test.each<[string, RootContent, string]>([
    ['a soft one is a space', element('p', ['in,  \n  out']), 'p("in, out")'],
    ['in preformatted text it stays', element('pre', ['in,\n  out']), 'pre("in,\\n  out")'],
    ['so it does in code there', element('pre', [element('code', ['a\nb'])]), 'pre(code("a\\nb"))'],
    [
      'none begins the line after a hard one',
      element('p', ['in,', element('br'), '\nout']),
      'p("in,", br(), "out")',
    ],
  ])('%s', (_, node, expected) => {
    expect(tidied(node)).toBe(`(${expected})`);
  });
});

describe('links', () => {
  const link = (href?: string) =>
    tidy(element('p', [element('a', ['x'], href === undefined ? {} : { href })]));
  const inner = (root: Root) => {
    const [paragraph] = root.children;
    const found = paragraph?.type === 'element' ? paragraph.children[0] : undefined;
    return found?.type === 'element' ? [found.tagName, found.properties['href']] : [];
  };

  test.each([
    ['within the article point at the prefixed id', '#note', ['a', '#user-content-note']],
    ['to the top stay', '#', ['a', '#']],
    ['to other pages stay', 'https://a.example/#b', ['a', 'https://a.example/#b']],
    ['without an address are words', undefined, ['span', undefined]],
    ['lose blanked tags', 'https://a.example/%E2%81%A0b', ['a', 'https://a.example/b']],
  ])('%s', (_, href, expected) => {
    expect(inner(link(href))).toEqual(expected);
  });
});

test('letters that no one sees, and impossible ones, are in no text and no property', () => {
  const root = tidy(element('p', ['a\u200bb\u0007c'], { title: 'a\u200bb\u0007' }));
  expect(write(root)).toMatch(/^\(p\("ab\ufffd?c"\)\)$/);
  expect(JSON.stringify(root)).not.toMatch(/\\u0007|\u200b/);
});

test('tidying twice changes nothing', () => {
  const once = tidy(element('h2', ['A']), text('b\nc '), element('ul', [element('li', ['d'])]));
  expect(tidyTree(once)).toEqual(once);
});
