import { describe, expect, test } from 'vitest';
import { articlesInMonth, articlesOf, yearsOf } from './periods.ts';

const HEAD = {
  articles: 7,
  months: [
    ['2021-12', 0],
    ['2022-01', 2],
    ['2022-03', 3],
    ['2023-03', 6],
  ],
} as const;

describe('articlesOf', () => {
  test.each([
    ['2021', [0, 1]],
    ['2022', [2, 3, 4, 5]],
    ['2023', [6]],
    ['2022-03', [3, 4, 5]],
    ['2022-02', []],
    ['202', []],
    ['', []],
  ])('%s has %j', (period, expected) => {
    expect(articlesOf(HEAD, period)).toEqual(expected);
  });
});

test('a month is of every year that has it', () => {
  expect(articlesInMonth(HEAD, '03')).toEqual([3, 4, 5, 6]);
  expect(articlesInMonth(HEAD, '02')).toEqual([]);
});

test('years are those of the months', () => {
  expect(yearsOf(HEAD)).toEqual(['2021', '2022', '2023']);
});
