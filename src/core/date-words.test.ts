import { afterEach, describe, expect, test, vi } from 'vitest';
import type { CalendarDate } from './calendar-date.ts';
import { formatDate, formatPeriod, localeOf, readingMinutes } from './date-words.ts';

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
