import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildArchive } from '../core/archive/archive.ts';
import type { ArticleEntry, EntryPlace, EntryQuote } from '../core/archive/entry.ts';
import { shownQuote } from '../core/archive/shown.ts';
import type { PastWords } from '../core/ledger/publication-history.ts';
import type { CalendarDate } from '../core/calendar/date.ts';
import { createUrls } from '../core/addresses/urls.ts';
import { makeEntry } from '../test/support/make-entry.ts';
import { quoteRow } from './quote-row.ts';
import { jsonSchema } from './json-schema.ts';
import { quoteColumns, quoteRowSchema, type QuoteRow } from './row-schema.ts';

const DAY = '2024-02-08' as CalendarDate;

const bare: EntryQuote = {
  id: '7zq4m2xk9d',
  kind: 'partial',
  words: 'no alternative',
  by: 'none',
  confidence: 0.5004,
};

function place(name: string, mentions: number, more: Partial<EntryPlace> = {}): EntryPlace {
  const where = { kind: 'city', latitude: -1.5, longitude: 30, country: 'RW' } as const;
  return { id: `curated:${name}`, name, ...where, mentions, literal: true, ...more };
}

function rowOf(
  quote: EntryQuote,
  more: Partial<ArticleEntry> = {},
  before: readonly PastWords[] = [],
): QuoteRow {
  const archive = buildArchive([makeEntry(DAY, 'harbour', { quotes: [quote], ...more })]);
  const absolute = (path: string) => `https://paper.example${path}`;
  const [shown] = archive.quotes.map(shownQuote);
  if (!shown) throw new Error('There is no quote.');
  const wordsBefore = () => before;
  const row = quoteRow(shown, { archive, urls: createUrls('/'), absolute, wordsBefore });
  expect(quoteRowSchema.parse(row)).toEqual(row);
  return row;
}

describe('quoteRow', () => {
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
      address: `https://paper.example/${DAY.replaceAll('-', '/')}/harbour/#q-7zq4m2xk9d`,
      words: 'no alternative',
      kind: 'partial',
      speaker: null,
      speaker_id: null,
      speaker_kind: null,
      speaker_url: null,
      speaker_links: null,
      source: null,
      role: null,
      addressee: null,
      venue: null,
      saying: null,
      first: null,
      printed: '2024-02-08',
      said: null,
      said_start: null,
      said_end: null,
      said_precision: null,
      said_by: null,
      place: null,
      place_id: null,
      place_by: null,
      country: null,
      country_name: null,
      latitude: null,
      longitude: null,
      quote_source: null,
      quote_source_url: null,
      quote_translated: null,
      article: 'harbour',
      article_id: '2024-02-08-harbour',
      article_url: 'https://paper.example/2024/02/08/harbour/',
      authors: null,
      tags: null,
      article_corrected_on: null,
      article_sources: null,
      article_translated: null,
      lang: 'en',
      dateline_place: null,
      dateline_place_id: null,
      dateline_country: null,
      dateline_country_name: null,
      about: null,
      about_ids: null,
      places_named: null,
      rule: 'none',
      confidence: 0.5,
      speakers: null,
      speaker_ids: null,
      standing: 'said',
      standing_words: null,
      corrected: false,
      corrected_on: null,
      withdrawn_on: null,
      cited: '… no alternative',
    });
  });

  test('the columns are the keys of a row in their order', () => {
    expect(quoteColumns.map(({ name }) => name)).toEqual(Object.keys(rowOf(bare)));
  });

  test('the guide names every column', () => {
    const guide = readFileSync('src/docs/guide/data.md', 'utf8');
    expect(quoteColumns.filter(({ name }) => !guide.includes(`\`${name}\``))).toEqual([]);
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

  test('a row has who wrote the article, its tags, and the editor’s links of the speaker', () => {
    const berg = { key: 'b', name: 'Anna Berg', kind: 'person', aliases: [], roles: [] } as const;
    const more = {
      speakers: [berg],
      authors: ['Ana Ruiz', 'Harbour Wire'],
      tags: ['port', 'rail'],
    };
    expect(rowOf({ ...bare, speaker: 'b' }, more)).toMatchObject({
      authors: 'Ana Ruiz; Harbour Wire',
      tags: 'port; rail',
      speaker_url: 'https://paper.example/speakers/anna-berg/',
      speaker_links: null,
    });
  });

  test('Namibia has a name beside its code, which some programs take for a missing value', () => {
    const places = [place('A', 1, { country: 'NA' })];
    const saidIn = { place: 'curated:A', by: 'editor' } as const;
    const row = rowOf({ ...bare, saidIn }, { places, datelinePlace: 'curated:A' });
    expect([row.country, row.country_name]).toEqual(['NA', 'Namibia']);
    expect([row.dateline_country, row.dateline_country_name]).toEqual(['NA', 'Namibia']);
  });

  test('a row says that a quote was corrected, and when', () => {
    const before = [{ exact: 'no choice', until: '2024-03-01' as CalendarDate }];
    expect(rowOf(bare, {}, before)).toMatchObject({ corrected: true, corrected_on: '2024-03-01' });
    expect(rowOf(bare, {}, [{ exact: 'no choice' }])).toMatchObject({
      corrected: true,
      corrected_on: null,
    });
    const corrections = ['2024-03-01', '2024-02-09'].map((date) => ({
      date: date as CalendarDate,
      text: 'Misspelt.',
    }));
    expect(rowOf(bare, { corrections })).toMatchObject({
      corrected: false,
      article_corrected_on: '2024-03-01',
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
    const row = rowOf({ ...bare, said: { ...days, precision, by: 'attribution' } });
    expect([row.said, row.said_start, row.said_end]).toEqual([said, start, end]);
    expect([row.printed, row.said_by]).toEqual(['2024-02-08', 'attribution']);
  });

  test('the place is where the quote was said, and the dateline is no such place', () => {
    const places = [place('A', 9), place('B', 1)];
    const where = { places, datelinePlace: 'curated:B' };
    const dateline = { dateline_place: 'B', dateline_place_id: 'b', dateline_country: 'RW' };
    expect(rowOf(bare, where)).toMatchObject({ place: null, country: null, ...dateline });
    const saidIn = { place: 'curated:A', by: 'editor' } as const;
    expect(rowOf({ ...bare, saidIn }, where)).toMatchObject({
      place: 'A',
      place_id: 'a',
      place_by: 'editor',
      country: 'RW',
      latitude: -1.5,
      ...dateline,
    });
  });

  test('a quote’s own source stands apart from those of the article', () => {
    const url = 'https://record.example/7';
    const sources = [{ name: 'Minutes', url }, { name: 'Gazette' }];
    const article = { sources, translated: 'from the Armenian' };
    expect(rowOf(bare, article)).toMatchObject({
      quote_source: null,
      quote_source_url: null,
      quote_translated: null,
      article_sources: 'Minutes (https://record.example/7); Gazette',
      article_translated: 'from the Armenian',
    });
    const own = { checkedIn: { name: 'Speech', url }, translated: 'from the Azerbaijani' };
    expect(rowOf({ ...bare, ...own }, article)).toMatchObject({
      quote_source: 'Speech',
      quote_source_url: url,
      quote_translated: 'from the Azerbaijani',
    });
  });

  test('the places that the words name stand in their order', () => {
    const quote = { ...bare, places: ['curated:B', 'curated:A'] };
    expect(rowOf(quote, { places: [place('A', 1), place('B', 1)] }).places_named).toBe('B; A');
  });
});
