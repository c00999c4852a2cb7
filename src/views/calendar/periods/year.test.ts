import { describe, expect, test } from 'vitest';
import { createUrls } from '../../../core/addresses/urls.ts';
import { countedArchive } from '../../../test/support/counted-archive.ts';
import { yearView } from './year.ts';

const urls = createUrls('/');

describe('a year', () => {
  test('has a small calendar of each month, and what it has', () => {
    const { calendar, totals } = yearView(countedArchive({ '2024-02-08': 8 }), 0, urls);
    expect(calendar).toHaveLength(12);
    expect(totals).toEqual({ articles: 8, days: 1, quotes: 0, speakers: 0 });
  });

  test('of few articles shows all of them, in place of its months', () => {
    const { stories, months } = yearView(
      countedArchive({ '2024-02-08': 9, '2024-03-01': 9 }),
      0,
      urls,
    );
    const { lead, seconds, thirds, wire } = stories;
    const shown = [lead, ...seconds, ...thirds, ...(wire?.lines ?? [])];
    expect(new Set(shown.map((story) => story?.href)).size).toBe(18);
    expect(months).toEqual([]);
  });

  test('of many has the first of each month', () => {
    const counts = { '2024-02-08': 60, '2024-03-01': 2 };
    const { stories, months } = yearView(countedArchive(counts), 0, urls);
    expect(stories).not.toHaveProperty('wire');
    expect(months.map(({ label, count, stories: shown }) => [label, count, shown.length])).toEqual([
      ['February 2024', 60, 4],
      ['March 2024', 2, 2],
    ]);
  });
});
