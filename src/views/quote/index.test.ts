import { describe, expect, test } from 'vitest';
import { buildArchive, type Archive } from '../../core/archive/archive.ts';
import type { EntryQuote } from '../../core/archive/entry.ts';
import { createUrls } from '../../core/addresses/urls.ts';
import { makeEntry } from '../../test/support/make-entry.ts';
import { weigh } from '../lists/paged.ts';
import { quotesIndexView, quotesMonthViews, quotesYearViews } from './index.ts';

const urls = createUrls('/');

/** An archive with an article of so many quotes on each date. */
function archiveOf(counts: Readonly<Record<string, number>>, words = 'We wait.'): Archive {
  return buildArchive(
    Object.entries(counts).map(([date, count]) => {
      const quotes = Array.from({ length: count }, (_, n): EntryQuote => ({
        id: `${date}-${n}`,
        kind: 'direct',
        words,
        by: 'cue-after',
        confidence: 0.9,
      }));
      return makeEntry(date, 'story', { quotes });
    }),
  );
}

describe('the page of all quotes', () => {
  test('leads to every year, newest first, and has no more than the latest', () => {
    const view = quotesIndexView(archiveOf({ '2019-01-02': 3, '2024-02-08': 60 }), urls);
    expect(view.years).toEqual([
      { label: '2024', href: '/quotes/2024/', count: 60 },
      { label: '2019', href: '/quotes/2019/', count: 3 },
    ]);
    expect(view.latest).toHaveLength(40);
    expect(view.latest[0]?.id).toBe('2024-02-08-59');
  });

  test('grows little with the years', () => {
    const years = Array.from({ length: 400 }, (_, at) => [`${1625 + at}-06-01`, 1] as const);
    expect(weigh(quotesIndexView(archiveOf(Object.fromEntries(years)), urls))).toBeLessThan(50_000);
  });
});

test('the page of a year has the first quotes of each month and says how many more there are', () => {
  const [before, year] = quotesYearViews(
    archiveOf({ '2019-01-02': 1, '2024-02-08': 9, '2024-05-01': 2 }),
    urls,
  );
  expect(before?.after).toEqual({ label: '2024', href: '/quotes/2024/' });
  expect(year?.months.map(({ label, href, count, more }) => [label, href, count, more])).toEqual([
    ['February', '/quotes/2024/02/', 9, 3],
    ['May', '/quotes/2024/05/', 2, 0],
  ]);
});

describe('the pages of a month', () => {
  test('hold all its quotes, oldest first', () => {
    const pages = quotesMonthViews(archiveOf({ '2024-02-08': 150, '2024-02-20': 70 }), urls);
    expect(pages.map(({ page }) => [page.href, page.items.length])).toEqual([
      ['/quotes/2024/02/', 100],
      ['/quotes/2024/02/page-2/', 100],
      ['/quotes/2024/02/page-3/', 20],
    ]);
    expect(pages.map(({ page }) => page.after?.label)).toEqual([
      'Page 2, from 8 February',
      'Page 3, from 20 February',
      undefined,
    ]);
  });

  test('stay light, however long the quotes', () => {
    const pages = quotesMonthViews(archiveOf({ '2024-02-08': 40 }, 'No. '.repeat(5000)), urls);
    expect(pages.flatMap(({ page }) => page.items)).toHaveLength(40);
    for (const { page } of pages) expect(weigh(page)).toBeLessThan(60_000);
    expect(pages[0]?.page.items[0]?.words).toMatch(/No\. …$/);
  });

  test('lead to the months before and after from the first', () => {
    const pages = quotesMonthViews(archiveOf({ '2023-12-01': 120, '2024-02-08': 1 }), urls);
    expect(pages.map(({ before, after }) => [before?.href, after?.href])).toEqual([
      [undefined, '/quotes/2024/02/'],
      [undefined, undefined],
      ['/quotes/2023/12/', undefined],
    ]);
  });
});
