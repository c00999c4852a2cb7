import { expect, test } from 'vitest';
import { WEIGHTS } from '../weight/rules.ts';
import { hasOwnPage } from './page-rules.ts';

const fragment = { id: 'q1', kind: 'partial' as const, words: 'at last' };
const named = { ...fragment, speaker: 'berg' };

test.each([
  ['citable', fragment, false],
  ['citable', named, true],
  ['all', fragment, true],
  ['off', named, false],
] as const)('with pages of quotes %s: %o', (quotePages, quote, has) => {
  expect(hasOwnPage(quote, { ...WEIGHTS.normal, quotePages })).toBe(has);
});

test('what was published with a page keeps it', () => {
  const rules = { ...WEIGHTS.small, pagedQuotes: new Set(['q1']) };
  expect(hasOwnPage(fragment, rules)).toBe(true);
});
