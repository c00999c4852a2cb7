import { expect, test } from 'vitest';
import type { CalendarDate } from '../../core/calendar/date.ts';
import { daysBetween, firstNotBefore, nearestDay } from './nearest-day.ts';

const day = (date: string) => date as CalendarDate;
const days = ['2024-02-08', '2024-02-12', '2024-03-01'].map(
  (id) => ({ id, articles: [] }) as unknown as Parameters<typeof nearestDay>[0][number],
);

test.each([
  ['2024-02-12', 1, '2024-02-12'],
  ['2024-02-10', 1, '2024-02-08'],
  ['2024-02-11', 1, '2024-02-12'],
  ['1990-01-01', 0, '2024-02-08'],
  ['2030-01-01', 3, '2024-03-01'],
])('%s', (date, at, nearest) => {
  expect(firstNotBefore(days, date)).toBe(at);
  expect(nearestDay(days, day(date))).toBe(nearest);
});

test('of no days none is nearest', () => {
  expect(nearestDay([], day('2024-02-12'))).toBeUndefined();
});

test.each([
  ['2024-02-28', '2024-03-01', 2],
  ['2023-02-28', '2023-03-01', 1],
  ['2024-03-30', '2024-04-01', 2],
  ['2024-02-08', '2024-02-08', 0],
])('from %s to %s: %i', (from, to, count) => {
  expect(daysBetween(day(from), day(to))).toBe(count);
});
