import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CalendarDate } from '../../core/calendar/date.ts';
import { dateOfDayNumber } from '../../core/extract/dates/day-number.ts';
import { axisRows, FIRST_LINE, type AxisRow } from './axis.ts';

const label = (date: string, height = 60) => ({ date: date as CalendarDate, height });

/** Where each row’s point is from the top of the axis. */
function pointsOf(rows: readonly AxisRow[]): number[] {
  let top = 0;
  return rows.map(({ height, point }) => {
    const at = top + point;
    top += height;
    return Math.round(at);
  });
}

describe('axisRows', () => {
  test('14 pixels are a month', () => {
    const rows = axisRows([label('2022-01-01'), label('2022-11-01'), label('2023-11-01')]);
    expect(pointsOf(rows)).toEqual([9, 9 + 140, 9 + 140 + 168]);
  });

  test('a label that would collide moves down, and its day stays where it is', () => {
    const rows = axisRows([label('2024-02-08'), label('2024-02-08'), label('2024-03-08')]);
    expect(pointsOf(rows)).toEqual([9, 9, 9 + 140]);
    expect(rows.map(({ point }) => point)).toEqual([9, -61, 9]);
  });

  test('a story of a few days is as long as its labels, and has a tick for each day', () => {
    const rows = axisRows([label('2024-02-02'), label('2024-02-05'), label('2024-02-08')]);
    expect(pointsOf(rows)).toEqual([9, 9 + 70, 9 + 140]);
    expect(rows.map(({ point }) => point)).toEqual([9, 9, 9]);
    const days = rows.flatMap(({ quarters }) => quarters).length;
    expect(days).toBe(7);
  });

  test('days on which much was printed do not draw an axis out', () => {
    const dates = ['2024-02-01', '2024-02-09', '2024-02-09', '2024-02-10', '2024-02-10'];
    const rows = axisRows(dates.map((date) => label(date)));
    const height = rows.reduce((sum, row) => sum + row.height, 0);
    expect(height).toBeLessThanOrEqual(1.2 * 5 * 70);
    expect(rows[1]?.point).toBe(9);
  });

  test('a story of some months has a tick for each', () => {
    const [row] = axisRows([label('2024-02-08', 200), label('2024-06-08')]);
    expect(row?.quarters).toHaveLength(4);
  });

  test('labels of one day share a lane, those of the next day take another while it is in use', () => {
    const dates = ['2024-02-08', '2024-02-08', '2024-03-08', '2024-11-08', '2026-12-08'];
    expect(axisRows(dates.map((date) => label(date))).map(({ lane }) => lane)).toEqual([
      0, 0, 1, 2, 0,
    ]);
  });

  test('says how long a pause was where there is room', () => {
    const rows = axisRows([label('2020-11-10'), label('2022-10-07'), label('2022-12-07')]);
    expect(rows.map(({ pause }) => pause)).toEqual([22, undefined, undefined]);
  });

  test('over five years the longest pause is cut, and says how long it was', () => {
    const rows = axisRows([label('2010-01-01'), label('2020-01-01'), label('2021-01-01')]);
    expect(rows.map(({ broken }) => broken !== undefined)).toEqual([true, false, false]);
    expect(rows[0]?.pause).toBe(120);
    expect(rows[0]?.height).toBeLessThan(120);
  });

  test('years are ticks with a number, other quarters without', () => {
    const [row] = axisRows([label('2022-11-10'), label('2023-05-10')]);
    expect(row?.years.map(({ year }) => year)).toEqual(['2023']);
    expect(row?.quarters).toHaveLength(1);
  });

  test('nothing is drawn of nothing', () => {
    expect(axisRows([])).toEqual([]);
  });
});

test('in any story labels do not overlap, and the axis is whole but where it is broken', () => {
  const labels = fc
    .array(fc.tuple(fc.integer({ min: 9000, max: 20_000 }), fc.integer({ min: 38, max: 130 })), {
      minLength: 1,
      maxLength: 13,
    })
    .map((all) =>
      all
        .toSorted(([a], [b]) => a - b)
        .map(([day, height]) => ({ date: dateOfDayNumber(day), height })),
    );
  fc.assert(
    fc.property(labels, (all) => {
      const rows = axisRows(all);
      rows.forEach((row, index) => {
        if (index < rows.length - 1)
          expect(row.height).toBeGreaterThanOrEqual(all[index]?.height ?? 0);
        expect(row.point).toBeLessThanOrEqual(FIRST_LINE);
      });
      const drawn = rows.flatMap(({ lines }) => lines).reduce((sum, [a, b]) => sum + b - a, 0);
      const breaks = rows.filter(({ broken }) => broken !== undefined).length;
      const points = pointsOf(rows);
      const length = (points.at(-1) ?? 0) - (points[0] ?? 0) + 12;
      expect(Math.abs(drawn + breaks * 8 - length)).toBeLessThan(4);
    }),
  );
});
