import { expect, test } from 'vitest';
import { countQuoteTags, markedQuote } from './quote-ends.ts';

test('the elements of a quote are counted, its wrapper too', () => {
  const part = '<span class="quote q-sw44g809yv">a</span>';
  const html = `<span class="quote-parts q-sw44g809yv" id="q-sw44g809yv">${part} b ${part}</span>`;
  expect([...countQuoteTags(html)]).toEqual([['sw44g809yv', 3]]);
});

test.each([
  ['quote q-sw44g809yv hangs', 'sw44g809yv'],
  ['quote-parts q-sw44g809yv', 'sw44g809yv'],
  ['mark', undefined],
])('%s marks %s', (classes, id) => {
  expect(markedQuote(classes)).toBe(id);
});
