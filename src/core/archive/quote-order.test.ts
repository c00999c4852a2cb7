import { expect, test } from 'vitest';
import type { CalendarDate } from '../calendar/date.ts';
import { byFiledDay, filedUnder, type DatedQuote } from './quote-order.ts';

function quote(id: string, printed: string, said?: string): DatedQuote & { readonly id: string } {
  const article = { date: printed as CalendarDate };
  if (said === undefined) return { id, article };
  const start = said as CalendarDate;
  return { id, article, said: { start, end: start, precision: 'day', by: 'attribution' } };
}

test('by the day when it was said or, else, printed; then as given', () => {
  const quotes = [
    quote('a', '2024-02-08'),
    quote('b', '2024-02-08', '2019-01-01'),
    quote('c', '2024-02-08', '2024-02-08'),
    quote('d', '2024-02-07'),
  ];
  expect(byFiledDay(quotes).map(({ id }) => id)).toEqual(['b', 'd', 'a', 'c']);
  expect(quotes.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  expect(quotes.map(filedUnder)).toEqual(['2024-02-08', '2019-01-01', '2024-02-08', '2024-02-07']);
});
