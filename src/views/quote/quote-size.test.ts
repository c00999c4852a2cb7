import { expect, test } from 'vitest';
import { quoteSize } from './quote-size.ts';

test.each([
  [90, 'largest'],
  [91, 'large'],
  [180, 'large'],
  [320, 'middle'],
  [321, 'small'],
])('%i characters: %s', (length, size) => {
  expect(quoteSize('x'.repeat(length))).toBe(size);
});
