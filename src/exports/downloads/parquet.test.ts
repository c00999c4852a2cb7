import { expect, test } from 'vitest';
import { readParquet, readParquetColumns } from '../../test/support/downloads/read-parquet.ts';
import {
  hostileRows as rows,
  row,
  writtenRows,
} from '../../test/support/downloads/written-rows.ts';
import { quoteColumns } from '../row-schema.ts';

test.each([
  ['some rows', rows],
  ['a row without a day of speaking', [{ ...row, said: null, said_start: null, said_end: null }]],
  ['no rows', []],
  ['several parts', Array.from({ length: 2500 }, (_, n) => ({ ...row, role: `${n}` })), 1000],
])('another reader finds %s again', async (_, written, size = 3) => {
  expect(await readParquet(await writtenRows('parquet', written, { size }))).toEqual(written);
});

test('declares its columns, also where there are no rows', async () => {
  for (const written of [rows, []]) {
    const columns = readParquetColumns(await writtenRows('parquet', written));
    expect([...columns.keys()]).toEqual(quoteColumns.map(({ name }) => name));
    expect(columns.get('words')).toEqual({ type: 'BYTE_ARRAY', meaning: 'UTF8' });
    expect(columns.get('said_start')).toEqual({ type: 'INT32', meaning: 'DATE' });
  }
});

test('is the same in every run', async () => {
  expect(await writtenRows('parquet', rows)).toEqual(await writtenRows('parquet', rows));
});
