import { expect, test } from 'vitest';
import type { CalendarDate } from '../../calendar/date.ts';
import { countSayings, eachSaying, sayingOf } from './each-saying.ts';

const first = '2024-01-01' as CalendarDate;
const quote = (id: string, saying?: string) => ({
  id,
  ...(saying === undefined ? {} : { saying: { id: saying, first, printed: 2 } }),
});

const QUOTES = [quote('a', 'a'), quote('b'), quote('c', 'a'), quote('d', 'd'), quote('e', 'a')];

test('a quote that is printed once is a saying of its own', () => {
  expect(QUOTES.map(sayingOf)).toEqual(['a', 'b', 'a', 'd', 'a']);
});

test('of each saying, the first quote is taken', () => {
  expect(eachSaying(QUOTES).map(({ id }) => id)).toEqual(['a', 'b', 'd']);
  expect(eachSaying([])).toEqual([]);
});

test('the same words in three articles count once', () => {
  expect(countSayings(QUOTES)).toBe(3);
  expect(countSayings([])).toBe(0);
});
