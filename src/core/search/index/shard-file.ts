import { ByteReader, ByteWriter } from './bytes.ts';

/** Bytes of the largest number that a {@link ByteWriter} takes. */
const MOST_OF_A_NUMBER = 5;

/**
 * Writes one shard of all segments: the parts of segments follow each other, each packed by itself, so
 * that a changed segment can take the place of what it was.
 *
 * @param numbering tells which articles have which numbers
 * @param sections packed, one for each segment
 */
export function joinSections(numbering: string, sections: readonly Uint8Array[]): Uint8Array {
  const size = sections.reduce((sum, { length }) => sum + length, 0);
  const writer = new ByteWriter(size + numbering.length + (sections.length + 1) * MOST_OF_A_NUMBER);
  writer.text(numbering);
  for (const { length } of sections) writer.number(length);
  for (const section of sections) writer.append(section);
  return writer.finish();
}

/**
 * Takes a shard apart again.
 *
 * @param segments how many there are
 * @throws if it numbers articles otherwise, or is cut short
 */
export function splitSections(
  bytes: Uint8Array,
  numbering: string,
  segments: number,
): Uint8Array[] {
  const reader = new ByteReader(bytes);
  checkNumbering(reader, numbering);
  const lengths = Array.from({ length: segments }, () => reader.number());
  return lengths.map((length) => reader.take(length));
}

/** @throws if what follows numbers articles otherwise */
export function checkNumbering(reader: ByteReader, numbering: string): void {
  if (reader.text() !== numbering) throw new Error('The search index was changed meanwhile.');
}
