import { expect, test } from 'vitest';
import type { CalendarDate } from '../../core/calendar/date.ts';
import type { CalendarPeriod } from '../../core/calendar/period.ts';
import { dateLine, quoteDates } from './said-words.ts';

const ARTICLE = { date: '2024-02-08' as CalendarDate, lang: 'en' };
const PRINTED = { text: '8 February 2024', datetime: '2024-02-08' };

function datesOf(start: string, end: string, precision: CalendarPeriod['precision']) {
  const period = { start: start as CalendarDate, end: end as CalendarDate, precision };
  return quoteDates({ said: { ...period, by: 'attribution' }, article: ARTICLE });
}

test.each([
  ['2024-02-07', '2024-02-07', 'day', '7 February 2024', '2024-02-07'],
  ['2024-01-21', '2024-01-31', 'month', 'January 2024', '2024-01'],
  ['2019-01-01', '2019-12-31', 'year', '2019', '2019'],
  ['2024-02-05', '2024-02-08', 'week', '5 to 8 February 2024', undefined],
  ['2023-06-01', '2023-08-31', 'season', 'June to August 2023', undefined],
] as const)('said %s to %s, %s: %s, for machines %s', (start, end, precision, text, datetime) => {
  const dates = datesOf(start, end, precision);
  expect(dates).toEqual({ said: { text, ...(datetime && { datetime }) }, printed: PRINTED });
  expect(dateLine(dates)).toBe(`said ${text}`);
});

test('where no day of speaking is stated, only the printed one is told', () => {
  const dates = quoteDates({ article: ARTICLE });
  expect(dates).toEqual({ printed: PRINTED });
  expect(dateLine(dates)).toBe('printed 8 February 2024');
});

test('in the language of the site, whatever the article’s is', () => {
  const article = { ...ARTICLE, lang: 'fr' };
  expect(quoteDates({ article }).printed.text).toBe('8 February 2024');
});
