import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../core/archive/archive.ts';
import type { CalendarDate } from '../../core/calendar/date.ts';
import { createUrls } from '../../core/addresses/urls.ts';
import { makeEntry } from '../../test/support/make-entry.ts';
import { buildAlmanac, monthYearBefore, onThisDay, yearBefore } from './almanac.ts';

const urls = createUrls('/');

/** An archive with an article on each date. */
const archiveOf = (...dates: string[]) =>
  buildArchive(dates.map((date, at) => makeEntry(date, `story-${at}`)));

describe('onThisDay', () => {
  const thenOf = (date: string, ...dates: string[]) =>
    onThisDay(buildAlmanac(archiveOf(...dates)), date as CalendarDate, urls);

  test('has the same day of earlier years, the nearest first, and none of later ones', () => {
    const then = thenOf('2023-02-08', '2019-02-08', '2021-02-08', '2022-02-09', '2024-02-08');
    expect(then.map(({ label, href }) => [label, href])).toEqual([
      ['2021', '/2021/02/08/'],
      ['2019', '/2019/02/08/'],
    ]);
  });

  test('stays short, however old the archive and full the day', () => {
    const years = Array.from({ length: 60 }, (_, at) => `${1960 + at}-02-08`);
    const then = thenOf('2024-02-08', ...years, ...Array(9).fill('2019-02-08'));
    expect(then).toHaveLength(5);
    expect(then[0]).toMatchObject({ label: '2019', more: 7 });
    expect(then[0]?.articles).toHaveLength(3);
  });
});

describe('yearBefore', () => {
  test.each([
    ['the very day', '2024-02-08', ['2023-02-08', '2023-02-07'], '/2023/02/08/'],
    ['the nearest', '2024-02-08', ['2023-01-20', '2023-02-20'], '/2023/02/20/'],
    ['the earlier of two as near', '2024-02-08', ['2023-02-06', '2023-02-10'], '/2023/02/06/'],
    ['28 February for the 29th', '2024-02-29', ['2023-02-28'], '/2023/02/28/'],
    ['nothing more than half a year off', '2024-02-08', ['2022-01-01'], undefined],
    ['nothing but itself', '2024-02-08', [], undefined],
  ])('leads to %s', (_what, date, dates, href) => {
    const archive = archiveOf(date, ...dates);
    expect(yearBefore(archive, date as CalendarDate, urls)?.href).toBe(href);
  });

  test.each([
    ['2023-02-08', true],
    ['2023-02-07', false],
  ])('says of %s whether it is the same day', (before, same) => {
    const archive = archiveOf('2024-02-08', before);
    expect(yearBefore(archive, '2024-02-08' as CalendarDate, urls)?.same).toBe(same);
  });
});

test.each([
  ['2024-02', ['2023-02-08'], '/2023/02/'],
  ['2024-02', ['2022-12-30', '2023-04-02'], '/2022/12/'],
  ['2024-02', ['2022-07-01'], undefined],
])('the month a year before %s, of %j, is %s', (month, dates, href) => {
  expect(monthYearBefore(archiveOf(`${month}-01`, ...dates), month, urls)?.href).toBe(href);
});
