import { ByteReader, ByteWriter } from './bytes.ts';
import { checkNumbering } from './shard-file.ts';
import { readRising, writeRising } from './word-section.ts';

/** Numbers of articles, ascending, by speaker or place. */
export type FacetValues = ReadonlyMap<string, readonly number[]>;

/** Writes the values of a facet that share a file. */
export function writeFacet(values: FacetValues, numbering: string): Uint8Array {
  const writer = new ByteWriter();
  writer.text(numbering);
  for (const value of [...values.keys()].sort()) {
    writer.text(value);
    writeRising(writer, values.get(value) ?? []);
  }
  return writer.finish();
}

/** @throws if the file numbers articles otherwise */
export function readFacet(bytes: Uint8Array, numbering: string): FacetValues {
  const reader = new ByteReader(bytes);
  checkNumbering(reader, numbering);
  const values = new Map<string, number[]>();
  while (!reader.atEnd) values.set(reader.text(), readRising(reader));
  return values;
}
