import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import {
  hostile,
  hostileRows as rows,
  row,
  writtenRows,
} from '../../test/support/downloads/written-rows.ts';
import { quoteColumns, type DownloadRow } from '../row-schema.ts';

const csv = async (all: readonly DownloadRow[], marked = false) =>
  (await writtenRows('csv', all, { marked })).toString();
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
    const lines = (await writtenRows('ndjson', rows)).toString().split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(rows);
    expect(await writtenRows('ndjson', [])).toHaveLength(0);
  });
});
