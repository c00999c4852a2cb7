import { expect, test } from 'vitest';
import type { SaidDate } from '../core/article.ts';
import type { CalendarDate, DatePrecision } from '../core/calendar-date.ts';
import { saidWords } from './said-words.ts';

const said = (start: string, end: string, precision: DatePrecision): SaidDate => ({
  start: start as CalendarDate,
  end: end as CalendarDate,
  precision,
  assumed: false,
});

test.each([
  ['2024-02-07', '2024-02-07', 'day', '7 February 2024', '2024-02-07'],
  ['2024-01-21', '2024-01-31', 'month', 'January 2024', '2024-01'],
  ['2019-01-01', '2019-12-31', 'year', '2019', '2019'],
  ['2024-02-05', '2024-02-08', 'week', '5 to 8 February 2024', undefined],
  ['2023-06-01', '2023-08-31', 'season', 'June to August 2023', undefined],
] as const)('%s to %s, %s: %s, for machines %s', (start, end, precision, text, datetime) => {
  const words = saidWords(said(start, end, precision), 'en');
  expect(words).toEqual({ text, ...(datetime && { datetime }), assumed: false });
});

test('an assumed date says so', () => {
  const day = said('2024-02-08', '2024-02-08', 'day');
  expect(saidWords({ ...day, assumed: true }, 'en').assumed).toBe(true);
});
