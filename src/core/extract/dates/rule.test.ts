import { expect, test } from 'vitest';
import type { CalendarDate } from '../../calendar/date.ts';
import { countOf, fullYear, monthNumber, weekdayNumber } from './rule.ts';

test.each([
  ['two', 2],
  ['a', 1],
  ['a couple of', 2],
  ['12', 12],
  ['several', undefined],
])('%s counts %s', (words, count) => {
  expect(countOf(words)).toBe(count);
});

test.each([
  ['’96', 1996],
  ["'23", 2023],
  ['’24', 2024],
  ['1987', 1987],
])('%s is %i in an article of 2024', (printed, year) => {
  expect(fullYear(printed, '2024-02-08' as CalendarDate)).toBe(year);
});

test('months and weekdays are known however they are shortened', () => {
  expect(['Sept.', 'September', 'Sep'].map(monthNumber)).toEqual([9, 9, 9]);
  expect(['Thurs', 'Thursday', 'noon'].map(weekdayNumber)).toEqual([4, 4, 0]);
});
