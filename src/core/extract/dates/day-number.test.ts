import { addDays } from 'date-fns/addDays';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import { UTCDate } from '@date-fns/utc';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCalendarDate, toUtcDate, type CalendarDate } from '../../calendar/date.ts';
import { dateOfDayNumber, dayNumber, daysInMonth } from './day-number.ts';

test.each([
  ['1970-01-01', 0],
  ['1969-12-31', -1],
  ['2000-02-29', 11_016],
  ['2024-02-08', 19_761],
] as [CalendarDate, number][])('%s is day %i', (date, number) => {
  expect(dayNumber(date)).toBe(number);
  expect(dateOfDayNumber(number)).toBe(date);
});

const dates = fc
  .date({ min: new Date('1000-01-01'), max: new Date('2299-12-31'), noInvalidDate: true })
  .map(toCalendarDate);

test('counts days as date-fns does', () => {
  fc.assert(
    fc.property(dates, dates, fc.integer({ min: -400_000, max: 400_000 }), (a, b, days) => {
      expect(dateOfDayNumber(dayNumber(a))).toBe(a);
      expect(dayNumber(b) - dayNumber(a)).toBe(
        differenceInCalendarDays(toUtcDate(b), toUtcDate(a)),
      );
      const moved = toCalendarDate(addDays(toUtcDate(a), days));
      if (/^\d{4}-/.test(moved)) expect(dateOfDayNumber(dayNumber(a) + days)).toBe(moved);
    }),
  );
});

test('knows the length of months as date-fns does', () => {
  for (const year of [1000, 1600, 1900, 2000, 2023, 2024, 2100]) {
    for (let month = 1; month <= 12; month++) {
      expect(daysInMonth(year, month)).toBe(getDaysInMonth(new UTCDate(year, month - 1, 1)));
    }
  }
});
