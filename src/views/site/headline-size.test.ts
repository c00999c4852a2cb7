import { expect, test } from 'vitest';
import { headlineSize } from './headline-size.ts';

test.each([
  [70, undefined],
  [71, 'long'],
  [110, 'long'],
  [111, 'very-long'],
])('a headline of %i characters is %s', (length, size) => {
  expect(headlineSize('x'.repeat(length))).toBe(size);
});
