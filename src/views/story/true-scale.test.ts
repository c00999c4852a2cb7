import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CalendarDate } from '../../core/calendar/date.ts';
import { dateOfDayNumber } from '../../core/extract/dates/day-number.ts';
import { CUT, monthsOf, trueScale, wholeMonths } from './true-scale.ts';

const days = (...dates: string[]) => dates as CalendarDate[];

test.each([
  ['2024-02-01', 24_289],
  ['2024-02-15', 24_289 + 14 / 29],
  ['2024-01-01', 24_288],
])('%s', (date, months) => {
  expect(monthsOf(date as CalendarDate)).toBeCloseTo(months);
});

test.each([
  ['2022-02-08', '2024-02-08', 24],
  ['2022-02-08', '2024-02-07', 23],
  ['2024-01-31', '2024-02-29', 0],
  ['2023-12-31', '2024-01-31', 1],
])('whole months from %s to %s', (from, to, months) => {
  expect(wholeMonths(from as CalendarDate, to as CalendarDate)).toBe(months);
});

describe('trueScale', () => {
  test('months are as long as each other', () => {
    const scale = trueScale(days('2020-01-01', '2022-06-01'));
    expect(scale.at('2020-01-01' as CalendarDate)).toBe(0);
    expect(scale.at('2020-02-01' as CalendarDate)).toBe(1);
    expect(scale.at('2022-06-01' as CalendarDate)).toBe(29);
    expect(scale.atMonth(2021 * 12)).toBe(12);
  });

  test('cuts nothing out of five years', () => {
    expect(trueScale(days('2019-01-01', '2024-01-01')).cutAfter.size).toBe(0);
  });

  test('cuts the longest pause out of more', () => {
    const scale = trueScale(days('2010-01-01', '2013-01-01', '2021-01-01', '2022-01-01'));
    expect([...scale.cutAfter]).toEqual([1]);
    expect(scale.length).toBe(36 + CUT + 12);
    expect(scale.at('2022-01-01' as CalendarDate)).toBe(36 + CUT + 12);
    expect(scale.atMonth(2016 * 12)).toBeUndefined();
  });

  test('never bends: two days have the same distance wherever no pause between them is cut', () => {
    const dates = fc
      .array(fc.integer({ min: 0, max: 20_000 }), { minLength: 1, maxLength: 13 })
      .map((numbers) => numbers.toSorted((a, b) => a - b).map(dateOfDayNumber));
    fc.assert(
      fc.property(dates, (all) => {
        const scale = trueScale(all);
        all.slice(1).forEach((date, index) => {
          const before = all[index] ?? date;
          const drawn = scale.at(date) - scale.at(before);
          const length = scale.cutAfter.has(index) ? CUT : monthsOf(date) - monthsOf(before);
          expect(drawn).toBeCloseTo(length);
        });
      }),
    );
  });
});
