import { describe, expect, test } from 'vitest';
import { buildArchive, type Archive } from '../../core/archive/archive.ts';
import type { CalendarDate } from '../../core/calendar/date.ts';
import { createUrls } from '../../core/addresses/urls.ts';
import { stripView, timelineInputs, timelineView } from './timeline.ts';
import { makeEntry } from '../../test/support/make-entry.ts';

const urls = createUrls('/');

const entry = (date: string, slug = 'story') => makeEntry(date, slug);

/** One article every nine days. */
function archiveOf(count: number, first = '1970-01-03'): Archive {
  const start = Date.parse(`${first}T00:00:00Z`);
  return buildArchive(
    Array.from({ length: count }, (_, index) =>
      entry(new Date(start + index * 9 * 86_400_000).toISOString().slice(0, 10)),
    ),
  );
}

function timelineAt(archive: Archive, index: number) {
  const current = archive.articles[index];
  if (!current) throw new RangeError(`No article at ${index}.`);
  return timelineView(current, timelineInputs(current, archive), urls);
}

const datesIn = ({ months }: ReturnType<typeof timelineView>) =>
  months.flatMap(({ articles }) => articles.map(({ date }) => date));

describe('timelineView', () => {
  test.each([
    ['in the middle', 50, 46, 54],
    ['at the beginning', 0, 0, 4],
    ['near the beginning', 2, 0, 6],
    ['at the end', 99, 95, 99],
    ['near the end', 97, 93, 99],
  ])('four neighbours on either side, newest first: %s', (_where, at, oldest, newest) => {
    const archive = archiveOf(100);
    const expected = archive.articles.slice(oldest, newest + 1).map(({ date }) => date);
    expect(datesIn(timelineAt(archive, at))).toEqual(expected.reverse());
  });

  test('the current article is marked, once', () => {
    const archive = archiveOf(100);
    const articles = timelineAt(archive, 50).months.flatMap((month) => month.articles);
    expect(articles.filter(({ current }) => current)).toMatchObject([
      {
        date: archive.articles[50]?.date,
        href: archive.articles[50] && urls.article(archive.articles[50]),
      },
    ]);
  });

  test.each([
    ['months that follow each other', '2024-01-09', undefined],
    ['one month', '2023-12-09', '1 month without articles'],
    ['some months', '2023-09-09', '4 months without articles'],
    ['years', '2019-06-09', 'over 4 years without articles'],
  ])('says how far the rule leaps over %s', (_what, older, gap) => {
    const archive = buildArchive([entry(older, 'older'), entry('2024-02-08', 'newer')]);
    expect(timelineAt(archive, 1).months.map((month) => month.gap)).toEqual([undefined, gap]);
  });

  test('groups by month and day, months newest first', () => {
    const archive = buildArchive([
      entry('2023-12-30', 'ferry'),
      entry('2024-01-02', 'bridge'),
      entry('2024-01-02', 'court'),
      entry('2024-02-08', 'harbour'),
    ]);
    const months = timelineAt(archive, 1).months.map(({ label, href, articles }) => [
      label,
      href,
      articles.map(({ dayText, title }) => `${dayText}: ${title}`),
    ]);
    expect(months).toEqual([
      ['February 2024', '/2024/02/', ['8 February: harbour']],
      ['January 2024', '/2024/01/', ['2 January: court', '2 January: bridge']],
      ['December 2023', '/2023/12/', ['30 December: ferry']],
    ]);
  });

  test('jumps to six years on either side and to the months of its own', () => {
    const archive = archiveOf(2000);
    const { years, monthsOfYear } = timelineAt(archive, 1000);
    const own = archive.articles[1000]?.date ?? '';
    expect(years).toHaveLength(13);
    expect(years[6]).toEqual({
      label: own.slice(0, 4),
      href: `/${own.slice(0, 4)}/`,
      current: true,
    });
    expect(years.filter(({ current }) => current)).toHaveLength(1);
    expect(monthsOfYear).toHaveLength(12);
    expect(monthsOfYear.filter(({ current }) => current)).toMatchObject([
      { href: `/${own.slice(0, 7).replace('-', '/')}/` },
    ]);
  });

  test('its size does not grow with the archive', () => {
    const size = (count: number) =>
      JSON.stringify(timelineAt(archiveOf(count), Math.floor(count / 2))).length;
    expect(size(2000)).toBeLessThan(1.2 * size(600));
    const { months, years, monthsOfYear, strip } = timelineAt(archiveOf(2000), 1000);
    expect(months.length).toBeLessThanOrEqual(9);
    expect(years.length).toBeLessThanOrEqual(13);
    expect(monthsOfYear.length).toBeLessThanOrEqual(12);
    expect(strip.labels.length).toBeLessThanOrEqual(4);
  });

  test('is the same for a newer article far away', () => {
    const archive = archiveOf(400);
    const grown = buildArchive([...archive.articles, entry('1979-12-20')]);
    expect(timelineAt(grown, 100)).toEqual(timelineAt(archive, 100));
  });
});

describe('stripView', () => {
  const archive = buildArchive([entry('2010-03-01'), entry('2013-06-01'), entry('2019-11-30')]);

  test.each([
    ['2010-01-01', 0],
    ['2015-01-01', 50],
    ['2019-01-01', 90],
  ])('%s lies at %i per cent', (date, position) => {
    expect(stripView(archive, urls, date as CalendarDate).position).toBe(position);
  });

  test('the last day lies within the strip', () => {
    const { position = 101 } = stripView(archive, urls, '2019-12-31' as CalendarDate);
    expect(position).toBeGreaterThan(99);
    expect(position).toBeLessThan(100);
  });

  test('a page of no one day has no position', () => {
    expect(stripView(archive, urls)).toEqual({
      src: '/archive-strip.svg',
      labels: [
        { text: '2010', position: 0 },
        { text: '2013', position: 30 },
        { text: '2016', position: 60 },
        { text: '2019', position: 90 },
      ],
    });
  });

  test('an archive of one year has one label', () => {
    expect(stripView(buildArchive([entry('2024-02-08')]), urls).labels).toEqual([
      { text: '2024', position: 0 },
    ]);
  });
});
