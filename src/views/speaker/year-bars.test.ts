import { expect, test } from 'vitest';
import { yearBars } from './year-bars.ts';

const years = (...counts: number[]) => counts.map((count, at) => ({ year: `${2001 + at}`, count }));

test('a bar per year, none for a year without anything, with numbers and years', () => {
  const { path, labels, ground } = yearBars(years(4, 0, 2));
  expect(path.match(/M/g)).toHaveLength(2);
  expect(path).toContain(`${ground}v-100h`);
  expect(path).toContain(`${ground}v-50h`);
  expect(labels.map(({ text }) => text)).toEqual(['2001', '4', '2002', '2003', '2']);
});

test('of many years some are written, and no numbers', () => {
  const { labels, width } = yearBars(years(...Array.from({ length: 60 }, () => 1)));
  expect(labels.length).toBeLessThanOrEqual(7);
  expect(labels.every(({ x }) => x > 0 && x < width)).toBe(true);
});

test('nothing is an empty picture', () => {
  expect(yearBars([])).toMatchObject({ path: '', labels: [] });
});
