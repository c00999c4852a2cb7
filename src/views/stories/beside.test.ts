import { expect, test } from 'vitest';
import { beside } from './beside.ts';

test('the column beside stories is the longer, the more there are', () => {
  const rooms = [1, 2, 7, 8, 100].map(beside);
  expect(rooms.map(({ busiest }) => busiest)).toEqual([3, 5, 5, 7, 9]);
  expect(rooms.map(({ said }) => said)).toEqual([2, 3, 3, 3, 4]);
});
