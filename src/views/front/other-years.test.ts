import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../core/archive/archive.ts';
import { createUrls } from '../../core/addresses/urls.ts';
import type { CalendarDate } from '../../core/calendar/date.ts';
import { makeEntry } from '../../test/support/make-entry.ts';
import { otherYears } from './other-years.ts';

const urls = createUrls('/');

function thenOf(dates: readonly string[], shown: readonly string[] = []) {
  const archive = buildArchive(dates.map((date, at) => makeEntry(date, `s${at}`)));
  const date = '2024-02-08' as CalendarDate;
  const { nearness, stories } = otherYears(archive, date, urls, new Set(shown));
  return [nearness, stories.map((story) => story.date).join(' ')];
}

describe('otherYears', () => {
  test.each<[string, string[], string[]]>([
    ['nothing', ['2024-02-08'], ['day', '']],
    [
      'the very day of three years',
      ['2021-02-08', '2022-02-08', '2023-02-08', '2023-02-09', '2024-02-08'],
      ['day', '2023-02-08 2022-02-08 2021-02-08'],
    ],
    [
      'the week, if the day has fewer',
      ['2021-02-08', '2022-02-09', '2023-02-06', '2024-02-08'],
      ['week', '2023-02-06 2022-02-09 2021-02-08'],
    ],
    [
      'the month, if the week has fewer',
      ['2021-02-27', '2022-02-01', '2023-02-06', '2023-03-01'],
      ['month', '2023-02-06 2022-02-01 2021-02-27'],
    ],
    ['the day, if nothing else has more', ['2022-02-08', '2024-02-08'], ['day', '2022-02-08']],
    ['one of each year', ['2022-02-08', '2022-02-08'], ['day', '2022-02-08']],
  ])('has %s', (_what, dates, expected) => {
    expect(thenOf(dates)).toEqual(expected);
  });

  test('leaves out what the page shows', () => {
    expect(thenOf(['2022-02-08', '2023-02-08'], ['/2023/02/08/s1/'])).toEqual([
      'day',
      '2022-02-08',
    ]);
  });

  test('has the five newest', () => {
    const dates = Array.from({ length: 40 }, (_, at) => `${1984 + at}-02-08`);
    expect(thenOf(dates)[1]?.split(' ')).toHaveLength(5);
  });
});
