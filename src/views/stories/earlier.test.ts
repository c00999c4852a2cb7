import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../core/archive/archive.ts';
import { createUrls } from '../../core/addresses/urls.ts';
import { makeEntry } from '../../test/support/make-entry.ts';
import { earlierWire } from './earlier.ts';

/** What is told before the last day of an archive. */
function earlierOf(...dates: string[]) {
  const archive = buildArchive(dates.map((date, at) => makeEntry(date, `s${at}`)));
  const articles = archive.days.at(-1)?.articles ?? [];
  return earlierWire(articles, archive, createUrls('/'))?.lines.map(({ kicker }) => kicker);
}

describe('earlierWire', () => {
  test('fills the page of a day with few articles, newest first', () => {
    expect(earlierOf('2023-12-01', '2024-02-07', '2024-02-08')).toEqual([
      '7 February 2024',
      '1 December 2023',
    ]);
  });

  test('is short', () => {
    expect(earlierOf(...Array<string>(30).fill('2024-02-07'), '2024-02-08')).toHaveLength(8);
  });

  test.each([
    ['a full day', ['2024-02-07', ...Array<string>(4).fill('2024-02-08')]],
    ['the first day', ['2024-02-08']],
  ])('is absent from %s', (_what, dates) => {
    expect(earlierOf(...dates)).toBeUndefined();
  });
});
