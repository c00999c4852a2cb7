import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { readParquet, readParquetColumns } from '../test/support/read-parquet.ts';
import { quoteColumns, type DownloadRow } from './row-schema.ts';
import { writeCsv, writeNdjson, writeParquet } from './write-quotes.ts';

const row: DownloadRow = {
  id: '7zq4m2xk9d',
  address: 'https://paper.example/quotes/7zq4m2xk9d/',
  words: 'It holds,',
  kind: 'direct',
  speaker: 'Zoë Lind',
  speaker_id: 'zoe-lind',
  speaker_kind: 'person',
  speaker_url: null,
  speaker_links: null,
  source: 'Lind',
  role: null,
  addressee: null,
  venue: null,
  said: '1914-07-28',
  said_start: '1914-07-28',
  said_end: '1914-07-28',
  said_precision: 'day',
  said_by: 'attribution',
  saying: 'q123456789',
  first: '2024-02-08',
  printed: '2023-02-02',
  quote_source: 'Minutes of the port, p. 4',
  quote_source_url: null,
  quote_translated: 'from the Spanish',
  authors: null,
  tags: null,
  article_corrected_on: null,
  article_sources: null,
  article_translated: null,
  dateline_place: null,
  dateline_place_id: null,
  dateline_country: null,
  dateline_country_name: null,
  article: 'First pile is driven',
  article_id: '2023-02-02-pile',
  article_url: 'https://paper.example/2023/02/02/pile/',
  lang: 'en',
  place: 'Quito',
  place_id: 'quito',
  place_by: 'editor',
  country: 'EC',
  country_name: 'Ecuador',
  latitude: -0.23,
  longitude: -78.52,
  about: null,
  about_ids: null,
  places_named: null,
  rule: 'cue-after',
  speakers: null,
  speaker_ids: null,
  standing: 'said',
  standing_words: null,
  corrected: false,
  corrected_on: null,
  withdrawn_on: null,
  cited: 'x',
  confidence: 0.875,
};

const hostile = ['=1+1', '+1', '-1 is “too cold”', '@home', 'a "b", c', 'two\nlines', '’tis', '🌉'];
const rows = hostile.map((words) => ({ ...row, words }));
const csv = (...given: Parameters<typeof writeCsv>) => [...writeCsv(...given)].join('');
const ndjson = (all: readonly DownloadRow[]) => [...writeNdjson(all)].join('');
const csvOf = (all: readonly DownloadRow[]): Record<string, string>[] =>
  parse(csv(all), { columns: true });

describe('writeCsv', () => {
  test('another parser reads back what was written, formulas made harmless', () => {
    expect(csvOf(rows).map(({ words }) => words)).toEqual(
      hostile.map((words) => (/^[=+@-]/.test(words) ? `'${words}` : words)),
    );
  });

  test('numbers below nought stay numbers, what is not known is empty', () => {
    expect(csvOf([row])[0]).toMatchObject({
      latitude: '-0.23',
      longitude: '-78.52',
      role: '',
      said_by: 'attribution',
      quote_source_url: '',
    });
  });

  test('a byte order mark comes first if it is asked for, and only then', () => {
    expect(csv([row], true)).toBe(`\uFEFF${csv([row])}`);
    expect(csv([], true).charCodeAt(0)).toBe(0xfeff);
    expect(csv([row]).startsWith('id,')).toBe(true);
  });

  test('without rows it still names the columns', () => {
    expect(csv([])).toBe(`${quoteColumns.map(({ name }) => name).join(',')}\n`);
  });
});

describe('writeNdjson', () => {
  test('is one object a line', () => {
    const lines = ndjson(rows).split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(rows);
    expect(ndjson([])).toBe('');
  });
});

describe('writeParquet', () => {
  test.each([
    ['some rows', rows],
    ['a row without a day of speaking', [{ ...row, said: null, said_start: null, said_end: null }]],
    ['no rows', []],
    ['several groups of rows', Array.from({ length: 2500 }, (_, n) => ({ ...row, role: `${n}` }))],
  ])('another reader finds %s again', async (_, written) => {
    expect(await readParquet(writeParquet(written))).toEqual(written);
  });

  test('declares its columns, also where there are no rows', () => {
    for (const written of [rows, []]) {
      const columns = readParquetColumns(writeParquet(written));
      expect([...columns.keys()]).toEqual(quoteColumns.map(({ name }) => name));
      expect(columns.get('words')).toEqual({ type: 'BYTE_ARRAY', meaning: 'UTF8' });
      expect(columns.get('said_start')).toEqual({ type: 'INT32', meaning: 'DATE' });
    }
  });

  test('is the same in every run', () => {
    expect(writeParquet(rows)).toEqual(writeParquet(rows));
  });
});
