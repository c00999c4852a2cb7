import { stringify } from 'csv-stringify/sync';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { quoteColumns, type Column, type DownloadRow } from './row-schema.ts';

/** Rows that are written together: an archive has hundreds of megabytes of them. */
const PART = 1000;

function* inParts(rows: Iterable<DownloadRow>): Generator<DownloadRow[]> {
  let part: DownloadRow[] = [];
  for (const row of rows) {
    part.push(row);
    if (part.length < PART) continue;
    yield part;
    part = [];
  }
  yield part;
}

/** Writes rows as JSON, one object per line. */
export function* writeNdjson(rows: Iterable<DownloadRow>): Generator<string> {
  for (const part of inParts(rows)) yield part.map((row) => `${JSON.stringify(row)}\n`).join('');
}

/**
 * Writes rows as CSV (RFC 4180 with line feeds), in UTF-8, its first line the names of the columns. What is not known is empty. A cell of text that a spreadsheet would take for a formula
 * (it begins with `=`, `+`, `-` or `@`) has an apostrophe before it.
 *
 * @param marked whether it begins with a byte order mark, without which Excel takes it for another
 *   encoding
 */
export function* writeCsv(rows: Iterable<DownloadRow>, marked = false): Generator<string> {
  yield stringify([quoteColumns.map(({ name }) => name)], { bom: marked });
  for (const part of inParts(rows)) {
    // As lists, since looking up a column by its name takes a third of the time.
    const cells = part.map((row) => quoteColumns.map(({ name }) => row[name]));
    yield stringify(cells, { escape_formulas: true, cast: { boolean: String } });
  }
}

const FIRST_GROUP = 1000;
const LARGEST_GROUP = 100_000;

/** Writes rows as Parquet, compressed with Snappy; days are of the type DATE. */
export function writeParquet(rows: Iterable<DownloadRow>): Uint8Array<ArrayBuffer> {
  const values = quoteColumns.map((): unknown[] => []);
  for (const row of rows) {
    for (const [at, column] of quoteColumns.entries()) {
      values[at]?.push(parquetValue(column, row));
    }
  }
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
    columnData: quoteColumns.map(({ name }, at) => ({ name, data: values[at] ?? [] })),
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
