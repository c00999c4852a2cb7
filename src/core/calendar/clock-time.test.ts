import { expect, test } from 'vitest';
import { changedStamp, CLOCK_TIME, comparePublished, publishedStamp } from './clock-time.ts';
import type { CalendarDate } from './date.ts';

const date = '2024-02-08' as CalendarDate;
const next = '2024-02-09' as CalendarDate;

test.each(['10:00', '23:59:59', '10:00Z', '10:00:02-04:00', '10:00+14:00'])('%s', (time) => {
  expect(time).toMatch(CLOCK_TIME);
  expect(Date.parse(publishedStamp({ date, time }))).not.toBeNaN();
});

test.each(['24:00', '10', '9:30', '10:60', '10:00 pm', '10:00-4', '10:00:00.5', '16:30-:00'])(
  '%s is refused',
  (time) => {
    expect(time).not.toMatch(CLOCK_TIME);
  },
);

test('a stamp has seconds and an offset, or is the day', () => {
  expect(publishedStamp({ date })).toBe('2024-02-08');
  expect(publishedStamp({ date, time: '10:00' })).toBe('2024-02-08T10:00:00Z');
  expect(publishedStamp({ date, time: '10:00:02-04:00' })).toBe('2024-02-08T10:00:02-04:00');
});

test('the printed day comes first, then the instant; no time comes before any', () => {
  const late = { date, time: '23:00-08:00' };
  const order = [
    { date },
    { date, time: '09:30' },
    { date, time: '08:00-04:00' },
    late,
    { date: next },
  ];
  expect([...order].reverse().sort(comparePublished)).toEqual(order);
});

test('a change on a later day has no time', () => {
  const published = { date, time: '22:00-04:00' };
  expect(changedStamp(published)).toBe('2024-02-09T02:00:00.000Z');
  expect(changedStamp(published, next)).toBe('2024-02-09');
  expect(changedStamp({ date })).toBe('2024-02-08');
});
