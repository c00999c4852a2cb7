import { expect, test } from 'vitest';
import { askedTerms } from './word-terms.ts';

test.each(['un', 'all', 'quest', 'c', 'd', 'l', 'n'])(
  '%s without an apostrophe is itself',
  (word) => {
    expect(askedTerms(word, false)).toEqual([word]);
  },
);

test('an elided article is not asked for', () => {
  expect(askedTerms("l'accord", false)).toEqual(['accord']);
});
