import { parquetMetadata, type ColumnChunk, type RowGroup } from 'hyparquet';
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { quoteColumns, type Column, type DownloadRow } from '../row-schema.ts';
import type { Bytes } from './stream-parts.ts';

const LARGEST_GROUP = 100_000;
/** The mark with which a file begins and ends: `PAR1`. */
const MARK_BYTES = 4;
/** The length of the description, which is before the last mark. */
const LENGTH_BYTES = 4;

/** Writes rows as a Parquet file, compressed with Snappy; days are of the type DATE. */
export function writeParquet(rows: Iterable<DownloadRow>): Bytes {
  const values = quoteColumns.map((): unknown[] => []);
  for (const row of rows) {
    for (const [at, column] of quoteColumns.entries()) {
      values[at]?.push(parquetValue(column, row));
    }
  }
  const bytes = new ByteWriter();
  const file = openParquet(bytes);
  // An index of pages would have places in this file, which are others in the joined one.
  const columnData = quoteColumns.map(({ name }, at) => ({
    name,
    data: values[at] ?? [],
    offsetIndex: false,
  }));
  void file.write({ columnData, rowGroupSize: LARGEST_GROUP });
  void file.finish();
  return bytes.getBytes();
}

/** Puts files that {@link writeParquet} wrote together: their groups of rows one after the other. */
export async function* joinParquet(parts: AsyncIterable<Bytes>): AsyncGenerator<Bytes> {
  const bytes = new ByteWriter();
  const file = openParquet(bytes);
  for await (const part of parts) {
    const { row_groups, num_rows, metadata_length } = parquetMetadata(Uint8Array.from(part).buffer);
    const moved = BigInt(bytes.offset - MARK_BYTES);
    const end = part.length - MARK_BYTES - LENGTH_BYTES - metadata_length;
    bytes.appendBytes(part.subarray(MARK_BYTES, end));
    file.row_groups.push(...row_groups.map((group) => moveGroup(group, moved)));
    file.num_rows += num_rows;
  }
  void file.finish();
  yield bytes.getBytes();
}

const openParquet = (writer: ByteWriter): ParquetWriter =>
  new ParquetWriter({
    writer,
    createdBy: 'Verbatim',
    schema: [
      { name: 'quotes', num_children: quoteColumns.length },
      ...quoteColumns.map((column) => ({
        name: column.name,
        repetition_type: column.nullable ? ('OPTIONAL' as const) : ('REQUIRED' as const),
        ...PARQUET_TYPES[column.type],
      })),
    ],
  });

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

const moveGroup = (group: RowGroup, by: bigint): RowGroup => ({
  ...group,
  columns: group.columns.map((column) => moveColumn(column, by)),
});

function moveColumn({ meta_data, ...column }: ColumnChunk, by: bigint): ColumnChunk {
  if (!meta_data) throw new Error('A column of a Parquet file has no description.');
  const { data_page_offset, dictionary_page_offset, ...rest } = meta_data;
  return {
    ...column,
    file_offset: column.file_offset + by,
    meta_data: {
      ...rest,
      data_page_offset: data_page_offset + by,
      ...(dictionary_page_offset === undefined
        ? {}
        : { dictionary_page_offset: dictionary_page_offset + by }),
    },
  };
}
