import { expect, test } from 'vitest';
import { formatCoordinates } from './coordinates.ts';

test.each([
  [40.1811, 44.5136, '40.18° N, 44.51° E'],
  [-33.87, 151.21, '33.87° S, 151.21° E'],
  [0, -0.001, '0.00° N, 0.00° W'],
])('%d, %d is %s', (latitude, longitude, words) => {
  expect(formatCoordinates(latitude, longitude)).toBe(words);
});
