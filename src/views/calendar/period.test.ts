import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../core/archive/archive.ts';
import { createUrls } from '../../core/addresses/urls.ts';
import { makeEntry } from '../../test/support/make-entry.ts';
import { buildAlmanac } from './almanac.ts';
import { dayViews, monthView, yearView } from './period.ts';

const urls = createUrls('/');

/** An archive with so many articles on each date. */
function archiveOf(counts: Readonly<Record<string, number>>) {
  return buildArchive(
    Object.entries(counts).flatMap(([date, count]) =>
      Array.from({ length: count }, (_, n) =>
        makeEntry(date, `story-${String(n).padStart(4, '0')}`),
      ),
    ),
  );
}

describe('a year', () => {
  test('has a calendar of its days, each with its count and its level', () => {
    const { calendar } = yearView(archiveOf({ '2024-02-08': 8, '2024-02-29': 1 }), 0, urls);
    expect(calendar.map(({ days }) => days.length)).toEqual([
      31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
    ]);
    expect(calendar[1]).toMatchObject({ label: 'Feb', href: '/2024/02/' });
    expect(calendar[1]?.days[7]).toEqual({ count: 8, level: 4, href: '/2024/02/08/' });
    expect(calendar[1]?.days[28]).toMatchObject({ count: 1, level: 1 });
    expect(calendar[0]).not.toHaveProperty('href');
  });

  test('of many articles has the first of each month', () => {
    const { months } = yearView(archiveOf({ '2024-02-08': 60 }), 0, urls);
    expect(months[0]?.articles.length).toBeGreaterThan(5);
    expect((months[0]?.articles.length ?? 0) + (months[0]?.more ?? 0)).toBe(60);
  });
});

describe('a month', () => {
  const archive = archiveOf({
    '2024-01-30': 5,
    '2024-02-08': 40,
    '2024-02-22': 1,
    '2024-03-01': 6,
  });
  const view = monthView(archive, 1, urls, 'busy');

  test('leads from each empty day to the nearest that has articles', () => {
    const days = view.weeks.flat().filter(({ inMonth }) => inMonth);
    const leads = (day: number) => days[day - 1]?.href;
    expect([1, 8, 15, 16, 27].map(leads)).toEqual([
      '/2024/01/30/',
      '/2024/02/08/',
      '/2024/02/08/',
      '/2024/02/22/',
      '/2024/03/01/',
    ]);
    expect(days[7]).not.toHaveProperty('nearest');
    expect(days[8]?.nearest).toBe('8 February 2024');
  });

  test('leads to its weeks that have a page', () => {
    expect(view.weekLinks.map((link) => link?.href)).toEqual([
      '/2024/week-05/',
      '/2024/week-06/',
      undefined,
      undefined,
      '/2024/week-09/',
    ]);
  });

  test('shows the first articles of a busy day and says how many more there are', () => {
    expect(view.days.map(({ cards, more }) => [cards.length, more])).toEqual([
      [12, 28],
      [1, 0],
    ]);
  });
});

describe('a day', () => {
  test('has one page, but for a very busy one', () => {
    const archive = archiveOf({ '2024-02-08': 130 });
    const views = dayViews(archive, 0, urls, buildAlmanac(archive), 'on');
    expect(views.map(({ href, page }) => [href, page.items.length])).toEqual([
      ['/2024/02/08/', 100],
      ['/2024/02/08/articles/page-2/', 30],
    ]);
    expect(views[0]?.page.after?.href).toBe('/2024/02/08/articles/page-2/');
  });

  test('does not change when later years are added', () => {
    const days = { '2022-02-08': 1, '2023-02-08': 1, '2023-05-01': 1 };
    const viewOf = (counts: Readonly<Record<string, number>>) => {
      const archive = archiveOf(counts);
      return dayViews(archive, 1, urls, buildAlmanac(archive), 'on');
    };
    expect(viewOf({ ...days, '2024-02-08': 1 })).toEqual(viewOf(days));
    expect(viewOf(days)[0]?.onThisDay.map(({ label }) => label)).toEqual(['2022']);
  });
});
