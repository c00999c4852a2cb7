import { expect, test } from 'vitest';
import { readQuoteAnchor, writeQuoteAnchor, type IndexedQuote } from './quote-anchor.ts';

const quote: IndexedQuote = {
  id: '7zq4m2xk9d',
  ranges: [
    { start: 14, count: 9 },
    { start: 28, count: 6 },
  ],
  speaker: 'elena-markova',
  label: 'Elena Markova',
};

test('an anchor says where a quote stands and who said it', () => {
  expect(writeQuoteAnchor(quote)).toEqual({
    id: 'q-7zq4m2xk9d',
    title: '14+9,28+6 elena-markova Elena Markova',
  });
});

test.each([
  ['a quote', quote],
  ['a quote by a printed source', { id: 'a', ranges: quote.ranges, label: 'the ministry' }],
  ['a quote by nobody', { id: 'a', ranges: quote.ranges }],
] as const)('%s comes back as it was', (_, written) => {
  expect(readQuoteAnchor(writeQuoteAnchor(written))).toEqual(written);
});

test.each([
  ['no title', { id: 'q-a' }],
  ['another id', { id: 'p4', title: '1+2 -' }],
  ['other words', { id: 'q-a', title: 'The log' }],
] as const)('an anchor with %s is no quote', (_, anchor) => {
  expect(readQuoteAnchor(anchor)).toBeUndefined();
});
