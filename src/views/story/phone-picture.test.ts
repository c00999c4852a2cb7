import { expect, test } from 'vitest';
import type { CalendarDate } from '../../core/calendar/date.ts';
import { phonePicture } from './phone-picture.ts';

const days = (...dates: string[]) => dates as CalendarDate[];

test('points are at their day, from left to right', () => {
  const picture = phonePicture(days('2020-01-01', '2021-01-01', '2024-01-01'), 1);
  expect(
    [...picture.matchAll(/<circle (class="here" )?cx="([\d.]+)%"/g)].map(([, here, x]) => [
      here !== undefined,
      Number(x),
    ]),
  ).toEqual([
    [false, 2],
    [false, 98],
    [true, 26],
  ]);
});

test('a story of one day is in the middle', () => {
  expect(phonePicture(days('2024-02-08', '2024-02-08'), 0)).toContain('class="here" cx="50%"');
});

test('years are written if they are not too close', () => {
  const picture = phonePicture(days('2004-02-08', '2024-02-08'), 0);
  const years = [...picture.matchAll(/<text x="([\d.]+)%"/g)].map(([, x]) => Number(x));
  expect(years.length).toBeGreaterThan(3);
  for (const [index, x] of years.slice(1).entries())
    expect(x - (years[index] ?? 0)).toBeGreaterThanOrEqual(14);
});
