import { parquetWriteBuffer } from 'hyparquet-writer';
import { quoteColumns, type Column, type QuoteRow } from './row-schema.ts';

/** Writes rows as JSON, one object per line. */
export function writeNdjson(rows: readonly QuoteRow[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}

/**
 * Writes rows as CSV (RFC 4180 with line feeds), in UTF-8 without a mark, its first line the names of
 * the columns. What is not known is empty. A cell of text that a spreadsheet would take for a formula
 * (it begins with `=`, `+`, `-` or `@`) has an apostrophe before it.
 */
export function writeCsv(rows: readonly QuoteRow[]): string {
  const names = quoteColumns.map(({ name }) => name);
  return `${names.join(',')}\n${rows.map((row) => csvLine(row, names)).join('')}`;
}

function csvLine(row: QuoteRow, names: readonly (keyof QuoteRow)[]): string {
  let line = '';
  for (const name of names) {
    const value = row[name];
    if (line !== '' || name !== names[0]) line += ',';
    if (value !== null) line += typeof value === 'string' ? csvCell(value) : String(value);
  }
  return `${line}\n`;
}

/** Its first character; those of full width are formulas for some programs, too. */
const FORMULA = /^[-=+@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;
const SPECIAL = /[",\n\r]/;

function csvCell(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return SPECIAL.test(text) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

const FIRST_GROUP = 1000;
const LARGEST_GROUP = 100_000;

/** Writes rows as Parquet, compressed with Snappy; days are of the type DATE. */
export function writeParquet(rows: readonly QuoteRow[]): Uint8Array<ArrayBuffer> {
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

function parquetValue({ name, type }: Column, row: QuoteRow): unknown {
  const value = row[name];
  return type === 'date' && value !== null ? dayNumber(String(value)) : value;
}

const MILLISECONDS_A_DAY = 86_400_000;
const dayNumbers = new Map<string, number>();

/** Days since 1970, which is what DATE stores. */
function dayNumber(day: string): number {
  let known = dayNumbers.get(day);
  if (known === undefined) {
    known = Date.parse(`${day}T00:00:00Z`) / MILLISECONDS_A_DAY;
    dayNumbers.set(day, known);
  }
  return known;
}
