import { addDays } from 'date-fns/addDays';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCalendarDate, toUtcDate, type CalendarDate } from '../../core/calendar/date.ts';
import { timeScale } from './chronology-scale.ts';

const day = (date: string) => ({ start: date as CalendarDate, end: date as CalendarDate });
const between = (start: string, end: string) => ({
  start: start as CalendarDate,
  end: end as CalendarDate,
});

describe('timeScale', () => {
  test('gives every day the same length', () => {
    const { at, breaks } = timeScale([
      day('2024-01-01'),
      day('2024-01-11'),
      day('2024-01-16'),
      day('2024-01-21'),
    ]);
    expect(breaks).toEqual([]);
    const places = ['2024-01-01', '2024-01-06', '2024-01-11', '2024-01-21'] as CalendarDate[];
    expect(places.map(at)).toEqual([0, 25, 50, 100]);
  });

  test('leaves out an empty time that is longer than the rest, and keeps the rest in scale', () => {
    const { at, breaks } = timeScale([
      between('1944-01-01', '1944-12-31'),
      day('2023-02-08'),
      day('2024-02-08'),
    ]);
    expect(breaks).toEqual([{ start: 46, end: 54, from: '1944-12-31', to: '2023-02-08' }]);
    expect(at('2024-02-08' as CalendarDate)).toBe(100);
  });

  test('one day is a scale, too', () => {
    const scale = timeScale([day('2024-02-08')]);
    expect([scale.at('2024-02-08' as CalendarDate), scale.first, scale.last]).toEqual([
      0,
      '2024-02-08',
      '2024-02-08',
    ]);
  });

  test('is in order, from 0 to 100, with all times outside its breaks', () => {
    const date = fc
      .date({ min: new Date('1500-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
      .map(toCalendarDate);
    const time = fc.tuple(date, fc.nat(900)).map(([start, days]) => ({
      start,
      end: toCalendarDate(addDays(toUtcDate(start), days)),
    }));
    fc.assert(
      fc.property(fc.array(time, { minLength: 1, maxLength: 9 }), (times) => {
        const { at, breaks } = timeScale(times);
        for (const { start, end } of times) {
          expect(at(start)).toBeGreaterThanOrEqual(0);
          expect(at(end)).toBeLessThanOrEqual(100);
          expect(at(end)).toBeGreaterThanOrEqual(at(start));
          for (const gap of breaks) expect(end <= gap.from || start >= gap.to).toBe(true);
        }
      }),
    );
  });
});
