import { expect, test } from 'vitest';
import type { CalendarDate } from '../../../../calendar/date.ts';
import { agree, kindIn, type ToldDate } from './occasion.ts';

test.each([
  ['in a televised address', 'speech'],
  ['at a news conference in Tolva', 'briefing'],
  ['on Twitter', 'platform'],
  [undefined, undefined],
])('%s is of kind %s', (words, kind) => {
  expect(kindIn(words)).toBe(kind);
});

const told = (start: string, end: string): ToldDate => ({
  span: { start: 0, end: 1 },
  interval: { start: start as CalendarDate, end: end as CalendarDate },
  precision: 'day',
});

test.each([
  ['2024-02-05', '2024-02-05', '2024-02-05', '2024-02-05', true],
  ['2024-02-05', '2024-02-05', '2024-02-05', '2024-02-11', true],
  ['2024-02-05', '2024-02-05', '2024-02-06', '2024-02-06', false],
])('%s..%s and %s..%s can be one day: %s', (a, b, c, d, one) => {
  expect(agree(told(a, b), told(c, d))).toBe(one);
  expect(agree(told(c, d), told(a, b))).toBe(one);
});
