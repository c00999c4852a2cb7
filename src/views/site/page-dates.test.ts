import { expect, test } from 'vitest';
import { buildArchive } from '../../core/archive/archive.ts';
import type { CalendarDate } from '../../core/calendar/date.ts';
import { emptyLedger } from '../../core/ledger/ledger.ts';
import { publicationHistory } from '../../core/ledger/publication-history.ts';
import { noTombstones } from '../../core/ledger/record/tombstones.ts';
import { createUrls } from '../../core/addresses/urls.ts';
import { makeEntry } from '../../test/support/make-entry.ts';
import { namedEntries } from '../../test/support/named-entries.ts';
import { pageDates } from './page-dates.ts';

const urls = createUrls('/paper');

test('a page is as new as the newest article on it, or its last change', () => {
  const updated = '2023-07-01' as CalendarDate;
  const dates = pageDates(
    buildArchive([
      makeEntry('2023-05-01', 'old', { updated }),
      makeEntry('2023-05-02', 'new'),
      makeEntry('2024-01-09', 'last'),
    ]),
    urls,
  );
  expect(dates).toMatchObject({
    '/paper/': '2024-01-09',
    '/paper/2023/': '2023-07-01',
    '/paper/2023/05/02/': '2023-05-02',
    '/paper/2023/05/01/old/': '2023-07-01',
    '/paper/quotes/2024/01/': '2024-01-09',
  });
});

test('a page is as new as the instant of publication, where that is known', () => {
  const time = '22:00-04:00';
  const dates = pageDates(
    buildArchive([makeEntry('2024-01-08', 'a'), makeEntry('2024-01-09', 'b', { time })]),
    urls,
  );
  expect(dates).toMatchObject({
    '/paper/': '2024-01-10T02:00:00.000Z',
    '/paper/2024/01/08/a/': '2024-01-08',
    '/paper/2024/01/09/b/': '2024-01-10T02:00:00.000Z',
  });
});

test('the corrections are as new as the newest of them', () => {
  const corrections = [{ date: '2024-03-04' as CalendarDate, text: 'It was Monday.' }];
  const archive = buildArchive([makeEntry('2024-01-09', 'last', { corrections })]);
  const history = publicationHistory(archive, { ledger: emptyLedger, tombstones: noTombstones });
  expect(pageDates(archive, urls, history)['/paper/corrections/']).toBe('2024-03-04');
  expect(pageDates(archive, urls)).not.toHaveProperty('/paper/corrections/');
});

test('an address that redirects has none', () => {
  const archive = buildArchive(namedEntries([{ name: 'Anna Berg', aliases: ['Berg'], quotes: 1 }]));
  const dates = pageDates(archive, urls);
  expect(dates['/paper/speakers/berg/']).toBeNull();
  expect(dates['/paper/speakers/anna-berg/']).toBe('2024-01-01');
});
