import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildArchive } from '../core/archive/archive.ts';
import type { ArticleEntry, EntryPlace, EntryQuote } from '../core/archive/entry.ts';
import type { CalendarDate } from '../core/calendar-date.ts';
import { createUrls } from '../core/urls.ts';
import { makeEntry } from '../test/support/make-entry.ts';
import { quoteRows } from './quote-row.ts';
import { jsonSchema } from './json-schema.ts';
import { quoteColumns, quoteRowSchema, type QuoteRow } from './row-schema.ts';

const DAY = '2024-02-08' as CalendarDate;

const bare: EntryQuote = {
  id: '7zq4m2xk9d',
  kind: 'partial',
  words: 'no alternative',
  said: { start: DAY, end: DAY, precision: 'day', assumed: true },
  by: 'none',
  confidence: 0.5004,
};

function place(name: string, mentions: number, more: Partial<EntryPlace> = {}): EntryPlace {
  const where = { kind: 'city', latitude: -1.5, longitude: 30, country: 'RW' } as const;
  return { id: `curated:${name}`, name, ...where, mentions, literal: true, ...more };
}

function rowOf(quote: EntryQuote, more: Partial<ArticleEntry> = {}): QuoteRow {
  const archive = buildArchive([makeEntry(DAY, 'harbour', { quotes: [quote], ...more })]);
  const absolute = (path: string) => `https://paper.example${path}`;
  const [row] = quoteRows({ archive, urls: createUrls('/'), absolute });
  if (!row) throw new Error('There is no row.');
  expect(quoteRowSchema.parse(row)).toEqual(row);
  return row;
}

describe('quoteRows', () => {
  test('an id that is longer because two would clash is one that the published schemas allow', () => {
    expect(rowOf({ ...bare, id: '7zq4m2xk9d5' })).toMatchObject({ id: '7zq4m2xk9d5' });
    for (const name of ['row', 'quote', 'withdrawn', 'unread', 'speaker'] as const) {
      const schema = JSON.stringify(jsonSchema(name, 'https://paper.example/schema.json'));
      expect(schema, name).toContain('{10,26}$');
      expect(schema, name).not.toContain('{10}');
    }
  });

  test('a quote of which little is known has every column, most of them null', () => {
    expect(rowOf(bare)).toEqual({
      id: '7zq4m2xk9d',
      address: 'https://paper.example/quotes/7zq4m2xk9d/',
      words: 'no alternative',
      kind: 'partial',
      speaker: null,
      speaker_id: null,
      speaker_kind: null,
      source: null,
      role: null,
      addressee: null,
      venue: null,
      said: '2024-02-08',
      said_start: '2024-02-08',
      said_end: '2024-02-08',
      said_precision: 'day',
      said_assumed: true,
      article: 'harbour',
      article_id: '2024-02-08-harbour',
      article_url: 'https://paper.example/2024/02/08/harbour/',
      article_date: '2024-02-08',
      lang: 'en',
      place: null,
      place_id: null,
      place_by: null,
      country: null,
      latitude: null,
      longitude: null,
      places_named: null,
      by: 'none',
      confidence: 0.5,
    });
  });

  test('the columns are the keys of a row in their order', () => {
    expect(quoteColumns.map(({ name }) => name)).toEqual(Object.keys(rowOf(bare)));
  });

  test('the README names every column', () => {
    const readme = readFileSync('README.md', 'utf8');
    expect(quoteColumns.filter(({ name }) => !readme.includes(`\`${name}\``))).toEqual([]);
  });

  test('a speaker stands with the id of the archive’s record, the source as printed', () => {
    const berg = { key: 'b', name: 'Anna Berg', kind: 'person', aliases: [], roles: [] } as const;
    const quote = { ...bare, speaker: 'b', source: 'she', role: 'Mayor', venue: 'in a letter' };
    expect(rowOf(quote, { speakers: [berg] })).toMatchObject({
      speaker: 'Anna Berg',
      speaker_id: 'anna-berg',
      speaker_kind: 'person',
      source: 'she',
      role: 'Mayor',
      venue: 'in a letter',
    });
  });

  test.each([
    ['2024-02-08', '2024-02-08', 'day', '2024-02-08'],
    ['2024-02-01', '2024-02-29', 'month', '2024-02'],
    ['2023-01-01', '2023-12-31', 'year', '2023'],
    ['2024-02-05', '2024-02-11', 'week', '2024-02-05/2024-02-11'],
    ['2023-12-01', '2024-02-29', 'season', '2023-12-01/2024-02-29'],
  ] as const)('said from %s to %s, a %s, is %s', (start, end, precision, said) => {
    const days = { start: start as CalendarDate, end: end as CalendarDate };
    const row = rowOf({ ...bare, said: { ...days, precision, assumed: false } });
    expect([row.said, row.said_start, row.said_end]).toEqual([said, start, end]);
  });

  test('the place is that of the dateline before all others', () => {
    const places = [place('A', 9), place('B', 1, { literal: false })];
    const row = rowOf(bare, { places, scene: 'curated:B' });
    expect([row.place, row.place_by, row.country]).toEqual(['B', 'dateline', 'RW']);
  });

  test('the places that the words name stand in their order', () => {
    const quote = { ...bare, places: ['curated:B', 'curated:A'] };
    expect(rowOf(quote, { places: [place('A', 1), place('B', 1)] }).places_named).toBe('B; A');
  });

  test.each([
    ['otherwise the one named most often', [place('A', 1), place('B', 3)], 'B'],
    ['the first among equals', [place('A', 2), place('B', 2)], 'A'],
    ['never a people or a government', [place('A', 9, { literal: false }), place('B', 1)], 'B'],
    ['none where none is named as a place', [place('A', 9, { literal: false })], null],
  ])('the place is %s', (_, places, name) => {
    const row = rowOf(bare, { places });
    expect([row.place, row.place_by]).toEqual([name, name === null ? null : 'most-named']);
  });
});
