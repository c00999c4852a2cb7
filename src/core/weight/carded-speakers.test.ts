import { expect, test } from 'vitest';
import { isCarded } from './carded-speakers.ts';

test.each([
  [10, true, true],
  [9, true, false],
  [10, false, false],
])('a speaker of %i quotes, with a page: %s, has a card: %s', (count, hasPage, carded) => {
  expect(isCarded({ quotes: Array.from({ length: count }), hasPage })).toBe(carded);
});
