import { ByteReader, ByteWriter } from './bytes.ts';

/** In which articles a term is, and how much it says of each; the lists run side by side. */
export interface TermEntry {
  readonly term: string;
  readonly stem: string;
  /** Numbers of articles, ascending. */
  readonly articles: readonly number[];
  /** From 0 to {@link MOST_IMPACT}. */
  readonly impacts: readonly number[];
  /** Where in the shard's file of positions its own begin. */
  readonly positionsAt: number;
}

/** What is written of a term: what {@link TermEntry} has, and its positions in each article. */
export interface WrittenTerm extends Pick<TermEntry, 'term' | 'articles' | 'impacts'> {
  readonly positions: readonly (readonly number[])[];
}

/** Terms of one stem. */
export interface StemGroup {
  readonly stem: string;
  readonly terms: readonly WrittenTerm[];
}

export const MOST_IMPACT = 7;
const IMPACTS = MOST_IMPACT + 1;

/** The two files of a shard: its terms with their articles, and their positions. */
export interface ShardFiles {
  readonly words: Uint8Array<ArrayBuffer>;
  readonly positions: Uint8Array<ArrayBuffer>;
}

/** Writes stems and terms with what they share with the one before left out, numbers as differences. */
export function writeShard(groups: readonly StemGroup[], version: string): ShardFiles {
  const words = new ByteWriter();
  const positions = new ByteWriter();
  words.text(version);
  positions.text(version);
  let before = '';
  for (const { stem, terms } of groups) {
    writeAfter(words, before, stem);
    words.number(terms.length);
    for (const term of terms) {
      writeAfter(words, stem, term.term);
      const start = positions.length;
      for (const list of term.positions) writeRising(positions, list);
      words.number(positions.length - start);
      writeArticles(words, term);
    }
    before = stem;
  }
  return { words: words.finish(), positions: positions.finish() };
}

/** @throws where the file belongs to another index */
export function readShard(bytes: Uint8Array, version: string): TermEntry[] {
  const reader = new ByteReader(bytes);
  checkVersion(reader, version);
  const entries: TermEntry[] = [];
  let stem = '';
  let positionsAt = new TextEncoder().encode(version).length + 1;
  while (!reader.atEnd) {
    stem = readAfter(reader, stem);
    for (let left = reader.number(); left > 0; left--) {
      const term = readAfter(reader, stem);
      const length = reader.number();
      entries.push({ term, stem, ...readArticles(reader), positionsAt });
      positionsAt += length;
    }
  }
  return entries;
}

/**
 * The positions of a term, for each of its articles, ascending.
 *
 * @throws where the file belongs to another index
 */
export function readPositions(bytes: Uint8Array, entry: TermEntry, version: string): number[][] {
  checkVersion(new ByteReader(bytes), version);
  const reader = new ByteReader(bytes, entry.positionsAt);
  return entry.articles.map(() => readRising(reader));
}

function checkVersion(reader: ByteReader, version: string): void {
  if (reader.text() !== version) throw new Error('The search index was changed meanwhile.');
}

function writeArticles(writer: ByteWriter, { articles, impacts }: WrittenTerm): void {
  writer.number(articles.length);
  let last = -1;
  articles.forEach((article, at) => {
    writer.number((article - last - 1) * IMPACTS + (impacts[at] ?? 0));
    last = article;
  });
}

function readArticles(reader: ByteReader): Pick<TermEntry, 'articles' | 'impacts'> {
  const count = reader.number();
  const articles: number[] = [];
  const impacts: number[] = [];
  let last = -1;
  for (let at = 0; at < count; at++) {
    const value = reader.number();
    last += Math.floor(value / IMPACTS) + 1;
    articles.push(last);
    impacts.push(value % IMPACTS);
  }
  return { articles, impacts };
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

function writeAfter(writer: ByteWriter, before: string, text: string): void {
  let shared = 0;
  while (shared < before.length && before[shared] === text[shared]) shared++;
  // Half a surrogate pair cannot be written.
  if (/[\uD800-\uDBFF]/.test(text[shared - 1] ?? '')) shared--;
  writer.number(shared);
  writer.text(text.slice(shared));
}

function readAfter(reader: ByteReader, before: string): string {
  return before.slice(0, reader.number()) + reader.text();
}
