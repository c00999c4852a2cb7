import { describe, expect, test } from 'vitest';
import type { CalendarDate } from '../../../core/calendar/date.ts';
import { sparkline } from './sparkline.ts';

const days = (...dates: string[]) => dates as CalendarDate[];

describe('sparkline', () => {
  test('a stroke a year, as high as its share of the fullest', () => {
    const line = sparkline(days('2020-01-01', '2020-06-01', '2020-12-31', '2023-03-03'), {
      first: 2019,
      last: 2024,
    });
    expect(line).toEqual({ width: 6, height: 9, path: 'M1 9v-9M4 9v-3' });
  });

  test.each([
    [1965, 2024, 12],
    [2013, 2024, 12],
    [2012, 2024, 7],
    [1800, 2024, 12],
    [2024, 2024, 1],
  ])(
    'from %i to %i it has %i strokes at the most, and room for the last year',
    (first, last, width) => {
      const line = sparkline(days(`${last}-12-31`), { first, last });
      expect(line).toEqual({ width, height: 9, path: `M${width - 1} 9v-9` });
    },
  );

  test('weighs little', () => {
    const all = Array.from({ length: 60 }, (_, at) => `${1965 + at}-01-01` as CalendarDate);
    const { path } = sparkline(all, { first: 1965, last: 2024 });
    expect(path.length).toBeLessThanOrEqual(90);
  });
});
