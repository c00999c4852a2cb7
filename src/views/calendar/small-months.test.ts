import { expect, test } from 'vitest';
import { createUrls } from '../../core/addresses/urls.ts';
import { makeEntry } from '../../test/support/make-entry.ts';
import { smallMonths } from './small-months.ts';

const urls = createUrls('/');
const year = (id: string, ...dates: string[]) =>
  smallMonths({ id, articles: dates.map((date, at) => makeEntry(date, `s${at}`)) }, urls);

test('every day of the year is there, and only printed ones have a way to them', () => {
  const months = year('2024', '2024-02-29');
  expect(months.map(({ days }) => days.length)).toEqual([
    31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
  ]);
  expect(months.flatMap(({ href }) => href ?? [])).toEqual([urls.period('2024-02')]);
  expect(months[1]?.days[28]).toEqual({ count: 1, level: 1, href: urls.period('2024-02-29') });
  expect(months[1]?.days[27]).toEqual({ count: 0, level: 0 });
  expect(year('2023')[1]?.days).toHaveLength(28);
});

test.each([
  [1, 1],
  [4, 4],
  [12, 4],
])('the level of a day with %i articles that is the fullest: %i', (count, level) => {
  const [january] = year('2024', ...Array.from({ length: count }, () => '2024-01-01'));
  expect(january?.days[0]).toMatchObject({ count, level });
});

test('a month says on which weekday it begins', () => {
  expect(
    year('2024')
      .map(({ label, offset }) => `${label} ${offset}`)
      .slice(1, 4),
  ).toEqual(['February 3', 'March 4', 'April 0']);
});
