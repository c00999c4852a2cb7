import {
  parquetMetadata,
  parquetReadObjects,
  type ConvertedType,
  type ParquetType,
} from 'hyparquet';

/** What a column of a Parquet file is declared to be. */
export interface ParquetColumn {
  readonly type: ParquetType | undefined;
  /** What its values mean: `UTF8`, `DATE`. */
  readonly meaning: ConvertedType | undefined;
}

/**
 * Reads a Parquet file with a reader that knows nothing of this project. Days are written as in
 * NDJSON: `2024-02-08`.
 */
export async function readParquet(bytes: Uint8Array): Promise<Record<string, unknown>[]> {
  const rows = await parquetReadObjects({ file: Uint8Array.from(bytes).buffer });
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [
        name,
        value instanceof Date ? value.toISOString().slice(0, 10) : (value as unknown),
      ]),
    ),
  );
}

/** The columns of a Parquet file by name, as its own schema declares them. */
export function readParquetColumns(bytes: Uint8Array): ReadonlyMap<string, ParquetColumn> {
  const [, ...columns] = parquetMetadata(Uint8Array.from(bytes).buffer).schema;
  return new Map(
    columns.map(({ name, type, converted_type }) => [name, { type, meaning: converted_type }]),
  );
}
