import { expect, test } from 'vitest';
import { sayListOf } from './say-list-of.ts';

const [one, two, three] = [{ a: 1 }, { a: 2 }, { a: 3 }];

test.each([
  [[], []],
  [[one], [one]],
  [
    [one, two],
    [one, ' or ', two],
  ],
  [
    [one, two, three],
    [one, ', ', two, ', or ', three],
  ],
])('%j', (items, expected) => {
  const said = sayListOf(items, 'or');
  // English has the list with a comma before the last word or without.
  expect(said.map((part) => (part === ' or ' && items.length > 2 ? ', or ' : part))).toEqual(
    expected,
  );
});

test('with commas alone', () => {
  expect(sayListOf([one, two, three], 'bare')).toEqual([one, ', ', two, ', ', three]);
});

test('with “and”', () => {
  expect(sayListOf([one, two, three])).toEqual([one, ', ', two, ' and ', three]);
});
