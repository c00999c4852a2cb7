import type { Element, Root, RootContent } from 'hast';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Span } from '../../text/span.ts';
import { annotateQuotes, type QuoteToMark } from './annotate.ts';
import { renderBlocks } from '../text/blocks.ts';
import { parseMarkdown } from '../source/parse.ts';
import { viewText, type TextView } from '../text/plain-text.ts';

const inline = fc.constantFrom(
  'The mayor',
  ' said ',
  '“no',
  '”',
  ' *never* ',
  '**so**',
  '[here](/x)',
  '[“*yes*”](/y)',
  ' &amp; ',
  '\\*',
  '<b>b</b>',
  '<br>',
  '![m](m.png)',
  '`c`',
  '\n',
  '😀',
  '[^1]',
  ' <i>a <b>b</b> c</i> ',
  ' and left. ',
);
const block = fc
  .tuple(
    fc.constantFrom('', '', '', '## ', '> ', '- ', '1. ', '- > ', '- a\n  - ', '| a |\n| - |\n| '),
    fc.array(inline, { minLength: 1, maxLength: 9 }),
  )
  .map(([prefix, parts]) => prefix + parts.join(''));
const article = fc
  .array(block, { minLength: 1, maxLength: 6 })
  .map((blocks) => `${blocks.join('\n\n')}\n\n[^1]: A note.`);

/** Cuts the paragraphs at random and makes a quote of some of the pieces, one to three spans each. */
function quotesFrom(
  view: TextView,
  cuts: readonly number[],
  sizes: readonly number[],
): QuoteToMark[] {
  const spans = view.paragraphs.flatMap(({ start, end }): Span[] => {
    const inside = cuts.map((cut) => start + (cut % Math.max(1, end - start)));
    const bounds = [...new Set([start, ...inside, end])].sort((a, b) => a - b);
    return bounds.slice(1).map((bound, index) => ({ start: bounds[index] ?? start, end: bound }));
  });
  const used = spans.filter((_, index) => (cuts[index % cuts.length] ?? 0) % 3 !== 0);
  const quotes: QuoteToMark[] = [];
  for (let at = 0; at < used.length;) {
    const size = sizes[quotes.length % sizes.length] ?? 1;
    quotes.push({ id: `x${quotes.length}`, spans: used.slice(at, at + size) });
    at += size;
  }
  return quotes;
}

function elementsOf(node: Root | RootContent): Element[] {
  if (node.type !== 'root' && node.type !== 'element') return [];
  const own = node.type === 'element' ? [node] : [];
  return [...own, ...node.children.flatMap(elementsOf)];
}

const classesOf = ({ properties }: Element): string[] =>
  [properties['className'] ?? []].flat().map(String);

const annotated = fc
  .tuple(
    article,
    fc.array(fc.nat(200), { minLength: 1, maxLength: 5 }),
    fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 4 }),
  )
  .map(([markdown, cuts, sizes]) => {
    const tree = parseMarkdown(markdown);
    const view = viewText(tree);
    const quotes = quotesFrom(view, cuts, sizes);
    const scattered = annotateQuotes(view, quotes);
    return { markdown, tree, view, quotes, scattered };
  });

test('annotating leaves the text as it was', () => {
  fc.assert(
    fc.property(annotated, ({ tree, view }) => {
      const after = viewText(tree);
      expect(after.text).toBe(view.text);
      expect(after.paragraphs).toEqual(view.paragraphs);
    }),
    { numRuns: 300 },
  );
});

test('each quote has exactly one element with its id, and no other element has one', () => {
  fc.assert(
    fc.property(annotated, ({ tree, quotes }) => {
      const ids = elementsOf(tree)
        .map(({ properties }) => String(properties['id'] ?? ''))
        .filter((id) => id.startsWith('q-'));
      expect(ids.sort()).toEqual(quotes.map(({ id }) => `q-${id}`).sort());
    }),
    { numRuns: 300 },
  );
});

test('the elements of a quote hold its words, and nothing else', () => {
  fc.assert(
    fc.property(annotated, ({ tree, view, quotes }) => {
      const elements = elementsOf(tree).filter((element) => classesOf(element).includes('quote'));
      for (const { id, spans } of quotes) {
        const own = elements.filter((element) => classesOf(element).includes(`q-${id}`));
        const measured = own.map((element) => viewTextOf(element)).join('');
        expect(measured).toBe(spans.map(({ start, end }) => view.text.slice(start, end)).join(''));
      }
    }),
    { numRuns: 300 },
  );
});

/** The words of one element, white space at the ends included. */
function viewTextOf(element: Element): string {
  const guard = { type: 'text', value: '|' } as const;
  const paragraph: Element = {
    type: 'element',
    tagName: 'p',
    properties: {},
    children: [guard, element, guard],
  };
  return viewText({ type: 'root', children: [paragraph] }).text.slice(1, -1);
}

test('no link stands in a link', () => {
  fc.assert(
    fc.property(annotated, ({ tree }) => {
      for (const link of elementsOf(tree).filter(({ tagName }) => tagName === 'a')) {
        const inner = link.children.flatMap(elementsOf).filter(({ tagName }) => tagName === 'a');
        expect(inner).toEqual([]);
      }
    }),
    { numRuns: 300 },
  );
});

test('the target of a quote holds all of it, or the quote is said to be scattered', () => {
  fc.assert(
    fc.property(annotated, ({ tree, quotes, scattered }) => {
      const elements = elementsOf(tree);
      for (const { id } of quotes.filter((quote) => !scattered.includes(quote.id))) {
        const target = elements.find(({ properties }) => properties['id'] === `q-${id}`);
        const below = target ? elementsOf(target) : [];
        const all = elements.filter((element) => classesOf(element).includes(`q-${id}`));
        expect(all.every((element) => below.includes(element))).toBe(true);
      }
      expect(new Set(scattered).size).toBe(scattered.length);
    }),
    { numRuns: 300 },
  );
});

test('each block tells of the quotes that begin in it, once each', () => {
  fc.assert(
    fc.property(annotated, ({ tree, view, quotes, scattered }) => {
      const { blocks } = renderBlocks(tree, view, quotes, scattered);
      expect(blocks.flatMap((own) => own.quotes).sort()).toEqual(quotes.map(({ id }) => id).sort());
      for (const own of blocks) {
        for (const id of own.quotes) expect(own.html).toContain(`id="q-${id}"`);
      }
    }),
  );
});
