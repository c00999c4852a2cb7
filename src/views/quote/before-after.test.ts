import { expect, test } from 'vitest';
import type { CalendarDate } from '../../core/calendar/date.ts';
import { dayAxis } from './before-after.ts';

const days = (...all: string[]) => all as CalendarDate[];

test('days are placed by their date, between the ends', () => {
  expect(dayAxis(days('2020-01-01', '2020-01-06', '2020-01-11'))?.points).toEqual([1, 50, 99]);
});

test('there is no axis for one day', () => {
  expect(dayAxis(days('2020-01-01', '2020-01-01'))).toBeUndefined();
  expect(dayAxis([])).toBeUndefined();
});

test('years are ticks, as many as have room', () => {
  expect(dayAxis(days('2020-07-01', '2022-07-01'))?.years).toEqual([
    { year: '2021', at: 25.7 },
    { year: '2022', at: 74.7 },
  ]);
  expect(dayAxis(days('1920-07-01', '2020-07-01'))?.years.length).toBeLessThanOrEqual(17);
});
