import { expect, test } from 'vitest';
import { articlesBetween, readDays, writeDays } from './days-file.ts';

const DAYS = {
  dates: ['0999-12-31', '2024-02-28', '2024-02-28', '2024-03-01'],
  quotes: [0, 7, 300, 1],
};

test('days and counts come back', () => {
  expect(readDays(writeDays(DAYS, 'n'), 'n')).toEqual(DAYS);
});

test('what numbers articles otherwise is refused', () => {
  expect(() => readDays(writeDays(DAYS, 'n'), 'm')).toThrow(/changed/);
});

test.each([
  ['2024-02-28', '2024-02-28', [1, 3]],
  ['2024-02-29', '2024-02-29', [3, 3]],
  ['0001-01-01', '9999-12-31', [0, 4]],
  ['2024-03-01', '2024-01-01', [3, 1]],
])('from %s to %s', (first, last, articles) => {
  expect(articlesBetween(DAYS, first, last)).toEqual(articles);
});
