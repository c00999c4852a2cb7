import type { Element, ElementContent } from 'hast';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureText } from '../text/plain-text.ts';
import { wrapRange } from './wrap-range.ts';

const text = (value: string): ElementContent => ({ type: 'text', value });
const element = (tagName: string, ...children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});

function outline(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      return node.type === 'element' ? `<${node.tagName}>${outline(node.children)}</>` : '';
    })
    .join('');
}

const wrap = (nodes: readonly ElementContent[], start: number, end: number) =>
  wrapRange(nodes, { start, end }, measureText, (covered) => element('q', ...covered));

const SENTENCE = [text('The '), element('em', text('old ferry')), text(' is late.')];

describe('wrapRange', () => {
  test.each([
    ['all of it', 0, 22, '<q>The <em>old ferry</> is late.</>'],
    ['a stretch of one text', 0, 3, '<q>The</> <em>old ferry</> is late.'],
    ['to the very end', 17, 22, 'The <em>old ferry</> is <q>late.</>'],
    ['an element and what is before it', 0, 13, '<q>The <em>old ferry</></> is late.'],
    ['just an element', 4, 13, 'The <em><q>old ferry</></> is late.'],
    ['from inside an element', 8, 16, 'The <em>old </><q><em>ferry</> is</> late.'],
    ['into an element', 0, 7, '<q>The <em>old</></><em> ferry</> is late.'],
    ['a stretch within an element', 4, 7, 'The <em><q>old</> ferry</> is late.'],
  ])('%s', (_what, start, end, printed) => {
    const wrapped = wrap(SENTENCE, start, end);
    expect(outline(wrapped).replace(/<(?:em|q)><\/>/g, '')).toBe(printed);
  });

  test('an only element is kept whole, with the wrapper in it', () => {
    expect(outline(wrap([element('a', text('“No.”'))], 0, 5))).toBe('<a><q>“No.”</></>');
  });

  test('an id stays with the first half of what is split', () => {
    const link: Element = { ...element('a', text('one two')), properties: { id: 'x', href: '/x' } };
    const wrapped = wrap([link, text(' three')], 4, 13);
    const links = JSON.stringify(wrapped).match(/"properties":\{[^}]*href[^}]*\}/g);
    expect(links).toEqual(['"properties":{"id":"x","href":"/x"}', '"properties":{"href":"/x"}']);
  });

  test('what is passed in stays as it was', () => {
    const before = structuredClone(SENTENCE);
    wrap(SENTENCE, 6, 15);
    expect(SENTENCE).toEqual(before);
  });

  test.each([
    ['at the end', [text('She said no.'), element('img')], 0, 12, '<q>She said no.</><img></>'],
    ['at the beginning', [element('img'), text('No.')], 0, 3, '<img></><q>No.</>'],
    ['inside', [text('No '), element('img'), text(' no.')], 0, 7, '<q>No <img></> no.</>'],
  ])(
    'a picture %s, which has no text, is in the wrapper only where it must',
    (_what, nodes, start, end, printed) => {
      expect(outline(wrap(nodes, start, end))).toBe(printed);
    },
  );

  test('the text stays, and the wrapper covers exactly the stretch', () => {
    const leaf = fc.string({ unit: 'grapheme', maxLength: 6 }).map(text);
    const node = fc.oneof(
      leaf,
      fc.array(leaf, { maxLength: 3 }).map((children) => element('em', ...children)),
      fc.array(leaf, { maxLength: 2 }).map((children) => element('b', element('i', ...children))),
      fc.constant(element('br')),
    );
    fc.assert(
      fc.property(fc.array(node, { maxLength: 6 }), fc.nat(), fc.nat(), (nodes, a, b) => {
        const length = nodes.reduce((sum, child) => sum + measureText(child), 0);
        const [x, y] = [a % (length + 1), b % (length + 1)];
        const span = { start: Math.min(x, y), end: Math.max(x, y) };
        fc.pre(span.end > span.start);
        const wrapped = wrap(nodes, span.start, span.end);
        expect(wordsOf(wrapped)).toBe(wordsOf(nodes));
        expect(find(wrapped).map((q) => wordsOf(q.children))).toEqual([
          wordsOf(nodes).slice(span.start, span.end),
        ]);
      }),
    );
  });
});

function wordsOf(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (node.type !== 'element') return '';
      return node.tagName === 'br' ? '\n' : wordsOf(node.children);
    })
    .join('');
}

function find(nodes: readonly ElementContent[]): Element[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return [];
    return [...(node.tagName === 'q' ? [node] : []), ...find(node.children)];
  });
}
