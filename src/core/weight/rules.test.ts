import { expect, test } from 'vitest';
import { everythingMade, WEIGHTS } from './rules.ts';

test('a small archive makes less of everything than a normal one', () => {
  const { normal, small } = WEIGHTS;
  expect(small.namedIn).toBeGreaterThan(normal.namedIn);
  expect(small.quotedFrom).toBeGreaterThan(normal.quotedFrom);
  expect(small.feedFrom).toBeGreaterThan(normal.feedFrom);
  expect(small.searchTogether).toBeGreaterThan(normal.searchTogether);
  expect([small.quotePages, small.cards]).toEqual(['off', 'off']);
});

test('everything is more than either', () => {
  expect(everythingMade.quotePages).toBe('all');
  expect(everythingMade.feedForms).toHaveLength(3);
});
