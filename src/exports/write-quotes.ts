import { stringify } from 'csv-stringify/sync';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { quoteColumns, type Column, type DownloadRow } from './row-schema.ts';

/** Writes rows as JSON, one object per line. */
export function writeNdjson(rows: readonly DownloadRow[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}

/**
 * Writes rows as CSV (RFC 4180 with line feeds), in UTF-8, its first line the names of the columns. What is not known is empty. A cell of text that a spreadsheet would take for a formula
 * (it begins with `=`, `+`, `-` or `@`) has an apostrophe before it.
 *
 * @param marked whether it begins with a byte order mark, without which Excel takes it for another
 *   encoding
 */
export function writeCsv(rows: readonly DownloadRow[], marked = false): string {
  return stringify([...rows], {
    header: true,
    bom: marked,
    columns: quoteColumns.map(({ name }) => name),
    escape_formulas: true,
    cast: { boolean: String },
  });
}

const FIRST_GROUP = 1000;
const LARGEST_GROUP = 100_000;

/** Writes rows as Parquet, compressed with Snappy; days are of the type DATE. */
export function writeParquet(rows: readonly DownloadRow[]): Uint8Array<ArrayBuffer> {
  const buffer = parquetWriteBuffer({
    createdBy: 'Verbatim',
    rowGroupSize: [FIRST_GROUP, LARGEST_GROUP],
    schema: [
      { name: 'quotes', num_children: quoteColumns.length },
      ...quoteColumns.map((column) => ({
        name: column.name,
        repetition_type: column.nullable ? ('OPTIONAL' as const) : ('REQUIRED' as const),
        ...PARQUET_TYPES[column.type],
      })),
    ],
    columnData: quoteColumns.map((column) => ({
      name: column.name,
      data: rows.map((row) => parquetValue(column, row)),
    })),
  });
  return new Uint8Array(buffer);
}

const PARQUET_TYPES = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  date: { type: 'INT32', converted_type: 'DATE' },
  boolean: { type: 'BOOLEAN' },
  number: { type: 'DOUBLE' },
} as const;

function parquetValue({ name, type }: Column, row: DownloadRow): unknown {
  const value = row[name];
  return type === 'date' && value !== null ? new Date(`${String(value)}T00:00:00Z`) : value;
}
