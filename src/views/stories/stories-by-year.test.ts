import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../core/archive/archive.ts';
import { createUrls } from '../../core/addresses/urls.ts';
import { makeEntry } from '../../test/support/make-entry.ts';
import { storiesByYear } from './stories-by-year.ts';

/** So many articles, one a month, newest first. */
function storiesOf(count: number) {
  const entries = Array.from({ length: count }, (_, at) => {
    const [year, month] = [2024 - Math.floor(at / 12), 12 - (at % 12)];
    return makeEntry(`${year}-${String(month).padStart(2, '0')}-08`, `s${at}`);
  });
  return storiesByYear(entries, buildArchive(entries), createUrls('/'));
}

describe('storiesByYear', () => {
  test('a short list is a lead and rows of three', () => {
    const { lead, rows, years } = storiesOf(6);
    expect(lead?.card.title).toBe('s0');
    expect(rows.map((row) => row.map(({ card }) => card.title))).toEqual([
      ['s1', 's2', 's3'],
      ['s4', 's5'],
    ]);
    expect(years).toEqual([]);
  });

  test('a long one has two rows, and then lines by year', () => {
    const { rows, years } = storiesOf(30);
    expect(rows.flat()).toHaveLength(6);
    expect(years.map(({ year, lines }) => [year, lines.length])).toEqual([
      ['2024', 5],
      ['2023', 12],
      ['2022', 6],
    ]);
  });

  test.each([6, 13, 14, 40])('of %i articles each year begins in one place', (count) => {
    const { lead, rows, years } = storiesOf(count);
    const begun = [
      ...[...(lead ? [lead] : []), ...rows.flat()].flatMap(({ begins }) => begins ?? []),
      ...years.flatMap(({ year, begins }) => (begins ? [year] : [])),
    ];
    const all = Array.from({ length: Math.ceil(count / 12) }, (_, at) => String(2024 - at));
    expect(begun).toEqual(all);
  });
});
