import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../core/archive/archive.ts';
import type { CalendarDate } from '../../core/calendar/date.ts';
import { createUrls } from '../../core/addresses/urls.ts';
import { makeEntry } from '../../test/support/make-entry.ts';
import { weekLink, weekOf, weeksWithPages, weekViews } from './week.ts';

const urls = createUrls('/');

test.each([
  ['2024-02-08', '2024-W06'],
  ['2024-12-30', '2025-W01'],
  ['2021-01-03', '2020-W53'],
  ['2026-12-31', '2026-W53'],
])('%s lies in %s', (date, week) => expect(weekOf(date as CalendarDate)).toBe(week));

test('a week has an address that no month has', () => {
  expect(weekLink('2024-02-08' as CalendarDate, urls)).toEqual({
    label: 'Week 6 of 2024',
    href: '/2024/week-06/',
    number: 6,
  });
});

const archiveOf = (days: Readonly<Record<string, number>>) =>
  buildArchive(
    Object.entries(days).flatMap(([date, count]) =>
      Array.from({ length: count }, (_, index) => makeEntry(date, `on-${date}-${index}`)),
    ),
  );

describe('weekViews', () => {
  const views = weekViews(
    archiveOf({
      '2024-02-05': 3,
      '2024-02-11': 2,
      '2024-02-13': 4,
      '2024-02-19': 5,
      '2024-12-31': 2,
      '2025-01-02': 3,
    }),
    urls,
    'busy',
  );

  test('has the weeks in which enough was printed', () => {
    expect(views.map(({ href, totals }) => [href, totals.articles, totals.days])).toEqual([
      ['/2024/week-06/', 5, 2],
      ['/2024/week-08/', 5, 1],
      ['/2025/week-01/', 5, 2],
    ]);
    expect(views[0]?.daysText).toBe('5 to 11 February 2024');
  });

  test('of few articles has them as stories, of many also under their days', () => {
    expect(views[0]?.stories.seconds).toHaveLength(3);
    expect(views[0]?.days).toEqual([]);
    const [busy] = weekViews(archiveOf({ '2024-02-05': 20, '2024-02-06': 3 }), urls, 'busy');
    expect(busy?.days.map(({ id, count }) => [id, count])).toEqual([
      ['2024-02-05', 20],
      ['2024-02-06', 3],
    ]);
  });

  test('leads to the pages of weeks before and after, and up to a year that has articles', () => {
    expect([views[1]?.before?.href, views[1]?.after?.href]).toEqual([
      '/2024/week-06/',
      '/2025/week-01/',
    ]);
    expect(views[2]?.crumbs.map(({ href }) => href)).toEqual(['/2024/', '/2024/12/']);
  });
});

test('a week has a page if it is busy, or if all have one', () => {
  const archive = archiveOf({ '2024-02-08': 4, '2024-02-12': 1, '2024-02-15': 4 });
  expect([...weeksWithPages(archive, 'busy')]).toEqual(['2024-W07']);
  expect([...weeksWithPages(archive, 'on')]).toEqual(['2024-W06', '2024-W07']);
  expect([...weeksWithPages(archive, 'off')]).toEqual([]);
});
