import { expect, test } from 'vitest';
import { buildArchive } from '../../core/archive/archive.ts';
import { createUrls } from '../../core/addresses/urls.ts';
import type { CalendarDate } from '../../core/calendar/date.ts';
import type { WithdrawnQuote } from '../../core/ledger/publication-history.ts';
import { makeEntry } from '../../test/support/make-entry.ts';
import { rowsByYear } from './rows-by-year.ts';
import { downloadRowSchema } from '../row-schema.ts';

const [FIRST, SECOND] = ['2024-02-08', '2024-02-09'] as [CalendarDate, CalendarDate];
const quote = { id: '7zq4m2xk9d', kind: 'partial', words: 'it holds', by: 'none', confidence: 0.5 };

test('a withdrawn quote has a row without its words, among those of its day', () => {
  const harbour = makeEntry(FIRST, 'harbour', {
    quotes: [{ ...quote, kind: 'partial', by: 'none' }],
  });
  const bridge = makeEntry(SECOND, 'bridge', {
    quotes: [{ ...quote, id: '8zq4m2xk9d', kind: 'partial', by: 'none' }],
  });
  const withdrawn: WithdrawnQuote[] = [
    {
      id: '9zq4m2xk9d',
      published: FIRST,
      articleId: harbour.id,
      article: harbour,
      tombstone: { id: '9zq4m2xk9d', date: SECOND, reason: 'Never said.', line: 1 },
    },
  ];
  const years = rowsByYear({
    archive: buildArchive([harbour, bridge]),
    urls: createUrls('/'),
    absolute: (path) => `https://paper.example${path}`,
    wordsBefore: () => [],
    withdrawn,
  });
  expect(years.map(({ year }) => year)).toEqual(['2024']);
  const rows = years.flatMap((year) => [...year.rows()]);
  expect(rows.map(({ id }) => id)).toEqual(['7zq4m2xk9d', '9zq4m2xk9d', '8zq4m2xk9d']);
  const [shown, gone] = rows;
  expect(gone).toEqual(downloadRowSchema.parse(gone));
  expect(Object.keys(gone ?? {})).toEqual(Object.keys(shown ?? {}));
  expect(gone).toMatchObject({
    address: 'https://paper.example/quotes/9zq4m2xk9d/',
    words: null,
    speaker: null,
    article: 'harbour',
    standing: 'withdrawn',
    withdrawn_on: '2024-02-09',
  });
  expect(JSON.stringify(gone)).not.toContain('Never said');
});

test('years with few rows share a part, and each row is in one', () => {
  const many = (year: string, count: number) =>
    Array.from({ length: count }, (_, at) => {
      const slug = `${year}-${at}`;
      const id = `q${year}${at}`;
      return makeEntry(`${year}-02-08`, slug, {
        quotes: [{ ...quote, id, kind: 'partial', by: 'none' }],
      });
    });
  const entries = [
    ...many('2021', 3),
    ...many('2022', 5001),
    ...many('2023', 2),
    ...many('2024', 1),
  ];
  const parts = rowsByYear({
    archive: buildArchive(entries),
    urls: createUrls('/'),
    absolute: (path) => path,
    wordsBefore: () => [],
    withdrawn: [],
  });
  expect(parts.map(({ year, rows }) => [year, [...rows()].length])).toEqual([
    ['2021', 5004],
    ['2023', 3],
  ]);
});
