import { afterEach, describe, expect, test, vi } from 'vitest';
import type { CalendarDate, DateInterval, DatePrecision } from './date.ts';
import {
  formatDate,
  formatInterval,
  formatPeriod,
  localeOf,
  readingMinutes,
} from './date-words.ts';

const DAY = '2024-02-08' as CalendarDate;

afterEach(() => vi.unstubAllEnvs());

describe('formatDate', () => {
  test.each([
    ['weekday', 'Thursday, 8 February 2024'],
    ['long', '8 February 2024'],
    ['day-month', '8 February'],
    ['month-year', 'February 2024'],
    ['month', 'February'],
    ['short-month', 'Feb'],
    ['day', '8'],
  ] as const)('prints %s in English', (style, printed) => {
    expect(formatDate(DAY, style)).toBe(printed);
  });

  test.each([
    ['en', '8 February 2024'],
    ['en-GB', '8 February 2024'],
    ['en-US', 'February 8th, 2024'],
    ['de', '8. Februar 2024'],
    ['fr', '8 février 2024'],
    ['es', '8 de febrero de 2024'],
    ['pt-BR', '8 de fevereiro de 2024'],
    ['sv', '8 februari 2024'],
    ['pl', '8 lutego 2024'],
  ])('prints the day as %s does', (lang, printed) => {
    expect(formatDate(DAY, 'long', lang)).toBe(printed);
  });

  test('a month by itself stands in the nominative where a language has one', () => {
    expect(formatDate(DAY, 'month', 'ru')).toBe('февраль');
    expect(formatDate(DAY, 'day-month', 'ru')).toBe('8 февраля');
  });

  test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/Sao_Paulo'])(
    'prints the same day in %s',
    (zone) => {
      vi.stubEnv('TZ', zone);
      expect(formatDate('2024-01-01' as CalendarDate, 'weekday')).toBe('Monday, 1 January 2024');
      expect(formatDate('2023-12-31' as CalendarDate, 'weekday')).toBe('Sunday, 31 December 2023');
    },
  );
});

describe('localeOf', () => {
  test.each([
    ['en', 'en-GB'],
    ['en-US', 'en-US'],
    ['fr', 'fr'],
    ['fr-CA', 'fr-CA'],
    ['de-AT', 'de-AT'],
    ['de-CH', 'de'],
    ['pt-br', 'pt-BR'],
    ['hy', 'hy'],
    ['tlh', 'en-GB'],
    ['', 'en-GB'],
  ])('%j is read as %s', (lang, code) => {
    expect(localeOf(lang).code).toBe(code);
  });
});

describe('formatInterval', () => {
  test.each([
    ['2024-02-08', '2024-02-08', 'day', '8 February 2024'],
    ['2024-02-05', '2024-02-11', 'week', '5 to 11 February 2024'],
    ['2024-01-29', '2024-02-04', 'week', '29 January 2024 to 4 February 2024'],
    ['2023-09-01', '2023-09-30', 'month', 'September 2023'],
    ['2024-01-21', '2024-01-31', 'month', 'January 2024'],
    ['2023-06-01', '2023-08-31', 'season', 'June to August 2023'],
    ['2022-12-01', '2023-02-28', 'season', 'December 2022 to February 2023'],
    ['2023-01-01', '2023-12-31', 'year', '2023'],
    ['2014-01-01', '2016-12-31', 'year', '2014 to 2016'],
    ['1990-01-01', '1999-12-31', 'decade', '1990 to 1999'],
  ] as [CalendarDate, CalendarDate, DatePrecision, string][])(
    '%s to %s, %s → %s',
    (start, end, precision, printed) => {
      expect(formatInterval({ start, end }, precision)).toBe(printed);
    },
  );

  test('in other languages', () => {
    const week = { start: '2024-02-05', end: '2024-02-11' } as DateInterval;
    expect(formatInterval(week, 'week', 'de')).toBe('5. Februar 2024 – 11. Februar 2024');
  });
});

describe('formatPeriod', () => {
  test.each([
    ['2024', '2024'],
    ['2024-02', 'February 2024'],
    ['2024-02-08', '8 February 2024'],
  ])('%s is printed as %s', (period, printed) => {
    expect(formatPeriod(period)).toBe(printed);
  });

  test('in another language', () => expect(formatPeriod('2024-02', 'fr')).toBe('février 2024'));
});

describe('readingMinutes', () => {
  test.each([
    [0, 1],
    [100, 1],
    [440, 2],
    [2200, 10],
  ])('%i words take %i', (words, minutes) => {
    expect(readingMinutes(words)).toBe(minutes);
  });
});
