import { ByteReader, ByteWriter } from './bytes.ts';
import { isPair } from './frequent-words.ts';
import { numberAfter, numberBefore, placeOf, positionOf } from './place.ts';
import { readQuoted, writeQuoted } from './quoted.ts';
import { fingerprint } from './stem-shard.ts';

/** In which articles of a segment a term is, and how much it says of each; the lists run side by side. */
export interface SectionTerm {
  readonly term: string;
  readonly stem: string;
  /** Numbers of articles in the segment, ascending. */
  readonly articles: readonly number[];
  /** From 1 to {@link MOST_IMPACT}. */
  readonly impacts: readonly number[];
  /** Numbers of the quotes of each article that have it, ascending. */
  readonly quotes: readonly (readonly number[])[];
  /** Where in the section's positions its own begin; absent if it has none. */
  readonly positionsAt?: number;
}

/** What is written of a term: what {@link SectionTerm} has, and its places in each article. */
export interface WrittenTerm extends Pick<SectionTerm, 'term' | 'articles' | 'impacts' | 'quotes'> {
  /** See `placeOf`. */
  readonly places: readonly (readonly number[])[];
}

/** Terms of one stem. */
export interface StemGroup {
  readonly stem: string;
  readonly terms: readonly WrittenTerm[];
}

/** A segment's part of a shard. */
export interface WordSection {
  /** By which its positions are recognised. */
  readonly mark: number;
  readonly terms: readonly SectionTerm[];
}

export const MOST_IMPACT = 7;
const IMPACTS = MOST_IMPACT + 1;

/** The two parts of a section, which are in files of their own: its terms with their articles, and their positions. */
export interface SectionBytes {
  readonly words: Uint8Array<ArrayBuffer>;
  readonly positions: Uint8Array<ArrayBuffer>;
}

/** Writes stems and terms with what they share with the one before left out, numbers as differences. */
export function writeSection(groups: readonly StemGroup[]): SectionBytes {
  const words = new ByteWriter();
  const lists = new ByteWriter();
  let before = '';
  for (const { stem, terms } of groups) {
    writeAfter(words, before, stem);
    words.number(terms.length);
    for (const term of terms) {
      writeAfter(words, stem, term.term);
      const start = lists.length;
      writePlaces(lists, term);
      words.number(lists.length - start);
      writeArticles(words, term);
    }
    before = stem;
  }
  const positions = lists.finish();
  const mark = fingerprint(positions);
  return { words: marked(mark, words.finish()), positions: marked(mark, positions) };
}

function marked(mark: number, bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter();
  writer.number(mark);
  writer.append(bytes);
  return writer.finish();
}

/** Reads the terms of a section. */
export function readSection(bytes: Uint8Array): WordSection {
  const reader = new ByteReader(bytes);
  const mark = reader.number();
  const terms: SectionTerm[] = [];
  let stem = '';
  let positionsAt = reader.at;
  while (!reader.atEnd) {
    stem = readAfter(reader, stem);
    for (let left = reader.number(); left > 0; left--) {
      const term = readAfter(reader, stem);
      const length = reader.number();
      const at = length === 0 ? {} : { positionsAt };
      terms.push({ term, stem, ...readArticles(reader), ...at });
      positionsAt += length;
    }
  }
  return { mark, terms };
}

/**
 * Where a term is (`placeOf`), for each of its articles.
 *
 * @param mark of the section to which the term belongs
 * @throws if these positions belong to another one
 */
export function readPlaces(bytes: Uint8Array, entry: SectionTerm, mark: number): number[][] {
  if (new ByteReader(bytes).number() !== mark) {
    throw new Error('The search index was changed meanwhile.');
  }
  if (entry.positionsAt === undefined) return entry.articles.map(() => []);
  const reader = new ByteReader(bytes, entry.positionsAt);
  const positions = entry.articles.map(() => readRising(reader));
  const numbers = () =>
    positions.map((list) => list.map(() => (isPair(entry.term) ? 0 : reader.number())));
  const [before, after] = [numbers(), numbers()];
  return positions.map((list, article) =>
    list.map((position, at) =>
      placeOf(position, before[article]?.[at] ?? 0, after[article]?.[at] ?? 0),
    ),
  );
}

/**
 * First all positions, then all words before, then all words after them: so they pack best. Pairs say it
 * themselves.
 */
function writePlaces(writer: ByteWriter, { term, places }: WrittenTerm): void {
  if (places.every((list) => list.length === 0)) return;
  for (const list of places) writeRising(writer, list.map(positionOf));
  if (isPair(term)) return;
  for (const list of places) for (const place of list) writer.number(numberBefore(place));
  for (const list of places) for (const place of list) writer.number(numberAfter(place));
}

function writeArticles(writer: ByteWriter, { articles, impacts, quotes }: WrittenTerm): void {
  writer.number(articles.length);
  writeQuoted(writer, { articles, quotes }, (at) => [impacts[at] ?? 0, IMPACTS]);
}

function readArticles(reader: ByteReader): Pick<SectionTerm, 'articles' | 'impacts' | 'quotes'> {
  const impacts: number[] = [];
  const found = readQuoted(reader, reader.number(), (value) => {
    impacts.push(value % IMPACTS);
    return Math.floor(value / IMPACTS);
  });
  return { ...found, impacts };
}

/** Writes a rising list: its length, then differences. */
export function writeRising(writer: ByteWriter, list: readonly number[]): void {
  writer.number(list.length);
  let last = -1;
  for (const value of list) {
    writer.number(value - last - 1);
    last = value;
  }
}

export function readRising(reader: ByteReader): number[] {
  let last = -1;
  return Array.from({ length: reader.number() }, () => (last += reader.number() + 1));
}

/** Writes a text without what it shares with the beginning of another. */
export function writeAfter(writer: ByteWriter, before: string, text: string): void {
  let shared = 0;
  while (shared < before.length && before[shared] === text[shared]) shared++;
  // Half a surrogate pair cannot be written.
  if (/[\uD800-\uDBFF]/.test(text[shared - 1] ?? '')) shared--;
  writer.number(shared);
  writer.text(text.slice(shared));
}

export function readAfter(reader: ByteReader, before: string): string {
  return before.slice(0, reader.number()) + reader.text();
}
