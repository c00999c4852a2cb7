import { ByteReader, ByteWriter } from './bytes.ts';
import { readQuoted, writeQuoted, type Quoted } from './quoted.ts';
import { checkNumbering } from './shard-file.ts';

/** The articles of a speaker, place or tag, with the quotes that belong to it. */
export type FacetValues = ReadonlyMap<string, Quoted>;

/** Writes the values of a facet that share a file. */
export function writeFacet(values: FacetValues, numbering: string): Uint8Array {
  const writer = new ByteWriter();
  writer.text(numbering);
  for (const value of [...values.keys()].sort()) {
    const quoted = values.get(value) ?? { articles: [], quotes: [] };
    writer.text(value);
    writer.number(quoted.articles.length);
    writeQuoted(writer, quoted);
  }
  return writer.finish();
}

/** @throws if the file numbers articles otherwise */
export function readFacet(bytes: Uint8Array, numbering: string): FacetValues {
  const reader = new ByteReader(bytes);
  checkNumbering(reader, numbering);
  const values = new Map<string, Quoted>();
  while (!reader.atEnd) values.set(reader.text(), readQuoted(reader, reader.number()));
  return values;
}
