import { expect, test } from 'vitest';
import { headlineSize } from './headline-size.ts';

test.each([
  [20, undefined],
  [70, undefined],
  [71, 'long'],
  [110, 'long'],
  [111, 'longest'],
])('a headline of %i characters: %s', (length, size) => {
  expect(headlineSize('x'.repeat(length))).toBe(size);
});
