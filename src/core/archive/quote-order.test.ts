import { expect, test } from 'vitest';
import type { SaidDate } from '../article.ts';
import type { CalendarDate } from '../calendar-date.ts';
import { bySaidDate } from './quote-order.ts';

const quote = (id: string, day: string): { id: string; said: SaidDate } => {
  const date = day as CalendarDate;
  return { id, said: { start: date, end: date, precision: 'day', assumed: false } };
};

test('by the day when it was said, then as given', () => {
  const quotes = [quote('a', '2024-02-08'), quote('b', '2019-01-01'), quote('c', '2024-02-08')];
  expect(bySaidDate(quotes).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  expect(quotes.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});
