import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { DownloadFormat } from '../../core/addresses/urls.ts';
import { readParquet, readParquetColumns } from '../../test/support/read-parquet.ts';
import { quoteColumns, type DownloadRow } from '../row-schema.ts';
import { downloadForms } from './download-forms.ts';

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

/** A download of rows that are written in parts of some size. */
async function download(
  format: DownloadFormat,
  all: readonly DownloadRow[],
  { size = 3, marked = false } = {},
): Promise<Buffer<ArrayBuffer>> {
  const { write, join } = downloadForms(marked)[format];
  const parts = async function* () {
    for (let at = 0; at < all.length; at += size) {
      yield await Promise.resolve(write(all.slice(at, at + size)));
    }
  };
  return Buffer.concat(await Array.fromAsync(join(parts())));
}
const csv = async (all: readonly DownloadRow[], marked = false) =>
  (await download('csv', all, { marked })).toString();
const csvOf = async (all: readonly DownloadRow[]): Promise<Record<string, string>[]> =>
  parse(await csv(all), { columns: true });

describe('CSV', () => {
  test('another parser reads back what was written, formulas made harmless', async () => {
    expect((await csvOf(rows)).map(({ words }) => words)).toEqual(
      hostile.map((words) => (/^[=+@-]/.test(words) ? `'${words}` : words)),
    );
  });

  test('numbers below nought stay numbers, what is not known is empty', async () => {
    expect((await csvOf([row]))[0]).toMatchObject({
      latitude: '-0.23',
      longitude: '-78.52',
      role: '',
      said_by: 'attribution',
      quote_source_url: '',
    });
  });

  test('a byte order mark comes first if it is asked for, and only then', async () => {
    expect(await csv([row], true)).toBe(`\uFEFF${await csv([row])}`);
    expect((await csv([], true)).charCodeAt(0)).toBe(0xfeff);
    expect((await csv([row])).startsWith('id,')).toBe(true);
  });

  test('without rows it still names the columns', async () => {
    expect(await csv([])).toBe(`${quoteColumns.map(({ name }) => name).join(',')}\n`);
  });
});

describe('NDJSON', () => {
  test('is one object a line', async () => {
    const lines = (await download('ndjson', rows)).toString().split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(rows);
    expect(await download('ndjson', [])).toHaveLength(0);
  });
});

describe('Parquet', () => {
  test.each([
    ['some rows', rows],
    ['a row without a day of speaking', [{ ...row, said: null, said_start: null, said_end: null }]],
    ['no rows', []],
    ['several parts', Array.from({ length: 2500 }, (_, n) => ({ ...row, role: `${n}` })), 1000],
  ])('another reader finds %s again', async (_, written, size = 3) => {
    expect(await readParquet(await download('parquet', written, { size }))).toEqual(written);
  });

  test('declares its columns, also where there are no rows', async () => {
    for (const written of [rows, []]) {
      const columns = readParquetColumns(await download('parquet', written));
      expect([...columns.keys()]).toEqual(quoteColumns.map(({ name }) => name));
      expect(columns.get('words')).toEqual({ type: 'BYTE_ARRAY', meaning: 'UTF8' });
      expect(columns.get('said_start')).toEqual({ type: 'INT32', meaning: 'DATE' });
    }
  });

  test('is the same in every run', async () => {
    expect(await download('parquet', rows)).toEqual(await download('parquet', rows));
  });
});
