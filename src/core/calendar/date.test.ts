import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { parseCalendarDate, toCalendarDate, toUtcDate } from './date.ts';

/** Both ends of the world's zones, one that skipped a day, and one that shifts by half an hour. */
const ZONES = [
  'UTC',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Pacific/Apia',
  'Australia/Lord_Howe',
  'America/Sao_Paulo',
  'Europe/London',
];

const calendarDate = fc
  .date({
    min: new Date('1000-01-01T00:00:00Z'),
    max: new Date('2999-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));

afterEach(() => vi.unstubAllEnvs());

describe('parseCalendarDate', () => {
  test.each([
    ['2024-02-08', 'an ordinary day'],
    ['2024-02-29', 'a leap day'],
    ['2000-02-29', 'a leap day of a century that has one'],
    ['2024-12-31', 'the last day of a year'],
    ['2011-12-30', 'a day that Samoa skipped'],
    ['1582-10-10', 'a day that the Gregorian reform left out in Rome'],
    ['0001-01-01', 'the first day of all'],
  ])('reads %s, %s', (printed) => {
    expect(parseCalendarDate(printed)).toBe(printed);
  });

  test.each([
    ['2024-02-30', 'no February has thirty days'],
    ['2023-02-29', 'no leap year'],
    ['1900-02-29', 'no leap year, though divisible by four'],
    ['2024-04-31', 'April has thirty days'],
    ['2024-00-10', 'no month 0'],
    ['2024-13-01', 'no month 13'],
    ['2024-01-00', 'no day 0'],
    ['2024-01-32', 'no day 32'],
    ['0000-01-01', 'no year 0'],
    ['2024-2-8', 'without its zeros'],
    ['24-02-08', 'a year of two digits'],
    ['2024/02/08', 'slashes'],
    ['08-02-2024', 'the day first'],
    ['2024-02-08T00:00:00Z', 'a time of day'],
    [' 2024-02-08', 'a space before'],
    ['2024-02-08\n', 'a line break after'],
    ['٢٠٢٤-٠٢-٠٨', 'digits that are not ASCII'],
    ['8 February 2024', 'words'],
    ['', 'nothing'],
  ])('refuses %j: %s', (printed) => {
    expect(parseCalendarDate(printed)).toBeUndefined();
  });
});

describe.each(ZONES)('in %s', (zone) => {
  test('every day comes back as it was printed', () => {
    vi.stubEnv('TZ', zone);
    fc.assert(
      fc.property(calendarDate, (printed) => {
        const date = parseCalendarDate(printed);
        expect(date).toBe(printed);
        if (date) expect(toCalendarDate(toUtcDate(date))).toBe(printed);
      }),
      { numRuns: 50 },
    );
  });

  test('an impossible day stays impossible', () => {
    vi.stubEnv('TZ', zone);
    expect(parseCalendarDate('2024-02-30')).toBeUndefined();
  });

  test('a day begins at midnight UTC', () => {
    vi.stubEnv('TZ', zone);
    const date = parseCalendarDate('2024-03-31');
    expect(date && toUtcDate(date).toISOString()).toBe('2024-03-31T00:00:00.000Z');
  });
});

test('the zones of this test are real', () => {
  vi.stubEnv('TZ', 'Pacific/Kiritimati');
  expect(new Date('2024-01-01T00:00:00Z').getTimezoneOffset()).toBe(-14 * 60);
});

test('dates sort as text', () => {
  fc.assert(
    fc.property(fc.array(calendarDate), (dates) => {
      const byTime = [...dates].sort((a, b) => Date.parse(a) - Date.parse(b));
      expect([...dates].sort()).toEqual(byTime);
    }),
  );
});
