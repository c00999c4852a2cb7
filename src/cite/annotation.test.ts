import { expect, test } from 'vitest';
import type { Article, Quote } from '../core/article/article.ts';
import { quoteAnnotation, type Selector } from './annotation.ts';

const CONTEXT = {
  record: 'https://paper.example/api/quotes/7zq4m2xk9d.json',
  article: 'https://paper.example/2024/02/08/bridge/',
  site: { name: 'Verbatim', home: 'https://paper.example/' },
};

/** An article in which the quote's parts are marked by brackets. */
function annotate(marked: string) {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  for (const [index, part] of marked.split(/[[\]]/).entries()) {
    if (index % 2 === 1) spans.push({ start: text.length, end: text.length + part.length });
    text += part;
  }
  let start = 0;
  const paragraphs = text.split('\n\n').map((paragraph) => {
    const span = { kind: 'paragraph', start, end: start + paragraph.length };
    start = span.end + 2;
    return span;
  });
  const article = { text, paragraphs } as unknown as Article;
  const quote = { id: '7zq4m2xk9d', spans } as unknown as Quote;
  return { text, annotation: quoteAnnotation(article, quote, CONTEXT) };
}

const of = <Type extends Selector['type']>(selectors: readonly Selector[], type: Type) =>
  selectors.find((at): at is Extract<Selector, { type: Type }> => at.type === type);

test('a quote in one piece is one target with three selectors', () => {
  const { annotation } = annotate('🌉 opened. [“No way back,”] she said.');
  expect(annotation.target).toEqual([
    {
      source: CONTEXT.article,
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: '“No way back,”',
          prefix: '🌉 opened. ',
          suffix: ' she said.',
        },
        { type: 'TextPositionSelector', start: 10, end: 24 },
        {
          type: 'FragmentSelector',
          conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
          value: 'q-7zq4m2xk9d',
        },
      ],
    },
  ]);
  expect(annotation.motivation).toBe('highlighting');
});

test('positions count code points, and contexts hold no half of one', () => {
  const { text, annotation } = annotate(`${'🌉'.repeat(20)}x[“No way 🌉 back”]${'🌉'.repeat(20)}`);
  const [target] = annotation.target;
  const position = of(target?.selector ?? [], 'TextPositionSelector');
  expect([...text].slice(position?.start, position?.end).join('')).toBe('“No way 🌉 back”');
  const exact = of(target?.selector ?? [], 'TextQuoteSelector');
  expect(exact?.prefix.isWellFormed() && exact.suffix.isWellFormed()).toBe(true);
});

test('each part of an interrupted quote is a target; the element holds both, so the words say which', () => {
  const { annotation } = annotate('[“No way,”] she said, [“back.”]');
  expect(annotation.target.map(({ selector }) => of(selector, 'TextQuoteSelector')?.exact)).toEqual(
    ['“No way,”', '“back.”'],
  );
  const refined = annotation.target.map(
    ({ selector }) => of(selector, 'FragmentSelector')?.refinedBy?.exact,
  );
  expect(refined).toEqual(['“No way,”', '“back.”']);
});

test('in a quote over paragraphs the element holds the part in the first', () => {
  const { annotation } = annotate('[“No way.]\n\n[“Back.”]');
  const fragments = annotation.target.map(({ selector }) => of(selector, 'FragmentSelector'));
  expect(fragments.map((fragment) => fragment?.value)).toEqual(['q-7zq4m2xk9d', undefined]);
  expect(fragments[0]?.refinedBy).toBeUndefined();
});

test('a speaker with a page is the body that identifies', () => {
  const article = { text: 'x', paragraphs: [] } as unknown as Article;
  const quote = { id: '7zq4m2xk9d', spans: [{ start: 0, end: 1 }] } as unknown as Quote;
  const speaker = 'https://paper.example/speakers/ilona-brandt/';
  const annotation = quoteAnnotation(article, quote, { ...CONTEXT, speaker, who: 'Ilona Brandt' });
  expect(annotation.motivation).toBe('identifying');
  expect(annotation.body?.map(({ purpose }) => purpose)).toEqual(['identifying', 'describing']);
});
