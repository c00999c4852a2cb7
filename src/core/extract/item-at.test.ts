import { expect, test } from 'vitest';
import { itemAt } from './item-at.ts';

test('an item inside a list, and none outside it', () => {
  const list = ['a', 'b'];
  expect([0, 1, 2, -1].map((index) => itemAt(list, index))).toEqual([
    'a',
    'b',
    undefined,
    undefined,
  ]);
});

test('no index, no item', () => {
  expect(itemAt(['a'], undefined)).toBeUndefined();
});
