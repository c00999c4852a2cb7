import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CalendarDate } from '../../calendar/date.ts';
import * as intervals from './intervals.ts';

const day = (date: string) => date as CalendarDate;
const span = (start: string, end: string) => ({ start, end });

describe('stretches', () => {
  test.each([
    [
      'a month',
      intervals.monthInterval({ year: 2024, month: 2 }),
      span('2024-02-01', '2024-02-29'),
    ],
    [
      'early in it',
      intervals.monthInterval({ year: 2024, month: 2 }, 'early'),
      span('2024-02-01', '2024-02-10'),
    ],
    [
      'late in it',
      intervals.monthInterval({ year: 2023, month: 2 }, 'late'),
      span('2023-02-21', '2023-02-28'),
    ],
    ['a year', intervals.yearInterval(2023), span('2023-01-01', '2023-12-31')],
    ['mid-year', intervals.yearInterval(2023, 'mid'), span('2023-05-01', '2023-08-31')],
    ['a decade', intervals.decadeInterval(1990), span('1990-01-01', '1999-12-31')],
    ['late in it', intervals.decadeInterval(1990, 'late'), span('1997-01-01', '1999-12-31')],
    ['a week', intervals.weekInterval(day('2024-02-08')), span('2024-02-05', '2024-02-11')],
    [
      'a week over a year',
      intervals.weekInterval(day('2024-01-01')),
      span('2024-01-01', '2024-01-07'),
    ],
  ])('%s', (_, interval, expected) => {
    expect(interval).toEqual(expected);
  });
});

describe('calendarDate', () => {
  test.each([
    [2024, 2, 29, '2024-02-29'],
    [2023, 2, 29, undefined],
    [2024, 13, 1, undefined],
    [2024, 0, 1, undefined],
    [2024, 4, 31, undefined],
    [10_000, 1, 1, undefined],
  ])('%d-%d-%d is %s', (year, month, date, printed) => {
    expect(intervals.calendarDate(year, month, date)).toBe(printed);
  });
});

describe('shifting', () => {
  test.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-08', 0, '2024-02-08'],
  ])('%s by %d months is %s', (date, months, shifted) => {
    expect(intervals.shiftDateByMonths(day(date), months)).toBe(shifted);
  });

  test('days there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9999, max: 9999 }), (days) => {
        const there = intervals.shiftDays(day('2024-02-08'), days);
        expect(intervals.shiftDays(there, -days)).toBe('2024-02-08');
        expect(intervals.weekdayOf(intervals.shiftDays(there, 7))).toBe(intervals.weekdayOf(there));
      }),
    );
  });
});

test.each([
  ['2024-02-05', 1],
  ['2024-02-11', 7],
  ['1970-01-01', 4],
  ['1969-12-31', 3],
])('%s is weekday %d', (date, weekday) => {
  expect(intervals.weekdayOf(day(date))).toBe(weekday);
});

test.each([
  ['1000-01-01', '2199-12-31', true],
  ['0999-12-31', '2024-01-01', false],
  ['2024-01-01', '2200-01-01', false],
  ['-900-01-01', '2024-01-01', false],
])('from %s to %s is on the calendar: %s', (start, end, is) => {
  expect(intervals.isOnCalendar({ start: day(start), end: day(end) })).toBe(is);
});
