import { expect, test } from 'vitest';
import type { CalendarDate } from '../../core/calendar/date.ts';
import { dateParts, dayWords, intervalWords } from './cited-dates.ts';

const day = (date: string) => date as CalendarDate;

test.each([
  ['2024-02-07', '2024-02-07', '7 February 2024'],
  ['2024-02-01', '2024-02-29', 'February 2024'],
  ['2023-01-01', '2023-12-31', '2023'],
  ['2010-01-01', '2019-12-31', '2010 to 2019'],
  ['2023-06-01', '2023-08-31', 'June 2023 to August 2023'],
  ['2024-02-05', '2024-02-11', '5 February 2024 to 11 February 2024'],
])('from %s to %s is %s', (start, end, words) => {
  expect(intervalWords({ start: day(start), end: day(end) })).toBe(words);
});

test.each([
  ['2024-02-08', '8 February 2024', 'Feb.', 'feb'],
  ['2024-05-01', '1 May 2024', 'May', 'may'],
  ['2023-09-30', '30 September 2023', 'Sept.', 'sep'],
  ['0987-12-31', '31 December 987', 'Dec.', 'dec'],
])('%s is %s', (date, words, mlaMonth, bibtexMonth) => {
  expect(dayWords(day(date))).toBe(words);
  expect(dateParts(day(date))).toMatchObject({ mlaMonth, bibtexMonth });
});

test('February of a leap year is whole with its 28th, too', () => {
  expect(intervalWords({ start: day('2024-02-01'), end: day('2024-02-28') })).toBe('February 2024');
});
