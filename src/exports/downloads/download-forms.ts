import { stringify } from 'csv-stringify/sync';
import type { DownloadFormat } from '../../core/addresses/urls.ts';
import { quoteColumns, type DownloadRow } from '../row-schema.ts';
import type { Bytes } from './stream-parts.ts';
import { joinParquet, writeParquet } from './parquet.ts';

/** A form of the downloads. Its parts are written one by one, so that those which are as they were are kept. */
export interface DownloadForm {
  /** Its media type. */
  readonly type: string;
  /** Writes the rows of one part. */
  readonly write: (rows: Iterable<DownloadRow>) => Bytes;
  /** The whole file, from parts in their order. */
  readonly join: (parts: AsyncIterable<Bytes>) => AsyncIterable<Bytes>;
}

/** @param marked whether CSV begins with a byte order mark, without which Excel takes it for another encoding */
export const downloadForms = (marked: boolean): Readonly<Record<DownloadFormat, DownloadForm>> => ({
  ndjson: { type: 'application/x-ndjson', write: writeNdjson, join: (parts) => parts },
  csv: {
    type: 'text/csv; charset=utf-8; header=present',
    write: writeCsv,
    join: (parts) => joinCsv(parts, marked),
  },
  parquet: { type: 'application/vnd.apache.parquet', write: writeParquet, join: joinParquet },
});

/** Rows that are written together: an archive has hundreds of megabytes of them. */
const TOGETHER = 1000;

/** Writes rows as JSON, one object per line. */
function writeNdjson(rows: Iterable<DownloadRow>): Bytes {
  return inParts(rows, (part) => part.map((row) => `${JSON.stringify(row)}\n`).join(''));
}

/**
 * Writes rows as CSV (RFC 4180 with line feeds), in UTF-8. What is not known is empty. A cell of text that
 * a spreadsheet would take for a formula (it begins with `=`, `+`, `-` or `@`) has an apostrophe before it.
 */
function writeCsv(rows: Iterable<DownloadRow>): Bytes {
  return inParts(rows, (part) => {
    // As lists, since looking up a column by its name takes a third of the time.
    const cells = part.map((row) => quoteColumns.map(({ name }) => row[name]));
    return stringify(cells, { escape_formulas: true, cast: { boolean: String } });
  });
}

/** The first line has the names of the columns. */
async function* joinCsv(parts: AsyncIterable<Bytes>, marked: boolean): AsyncGenerator<Bytes> {
  yield Buffer.from(stringify([quoteColumns.map(({ name }) => name)], { bom: marked }));
  yield* parts;
}

function inParts(
  rows: Iterable<DownloadRow>,
  write: (part: readonly DownloadRow[]) => string,
): Bytes {
  const written: Buffer[] = [];
  let part: DownloadRow[] = [];
  const flush = () => {
    if (part.length > 0) written.push(Buffer.from(write(part)));
    part = [];
  };
  for (const row of rows) if (part.push(row) === TOGETHER) flush();
  flush();
  return Buffer.concat(written);
}
