import { bisectRight } from 'd3-array';
import { readRising } from './word-shard.ts';
import { readPositions, readShard, type TermEntry } from './word-shard.ts';
import { ByteReader } from './bytes.ts';

/** Version of an index: what all its files name. */
export interface IndexHead {
  readonly version: string;
  readonly lang: string;
  /** How many articles there are; they are numbered from 0 in the order of time. */
  readonly articles: number;
  /** How many of them share a file. */
  readonly together: number;
  /** The first stem of each shard. */
  readonly shards: readonly string[];
  /** The years with their first articles. */
  readonly years: readonly (readonly [year: string, first: number])[];
  /** Names of the files of speakers and places. */
  readonly facets: readonly string[];
}

/** An article as the index hands it out. */
export interface IndexedArticle {
  readonly url: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly lang?: string;
  /** Headline, then what else is searched, with blank lines between. */
  readonly text: string;
  readonly titleLength: number;
  readonly quotes: readonly IndexedQuote[];
}

/** A quote of an article in the index. */
export interface IndexedQuote {
  readonly id: string;
  /** In the article's text, with the marks as printed: UTF-16 code units, half-open. */
  readonly spans: readonly (readonly [start: number, end: number])[];
  /** Slug of the speaker; absent if the speaker is unknown. */
  readonly speaker?: string;
  /** Those who said it together with the speaker, where any did. */
  readonly with?: readonly { readonly slug: string; readonly name: string }[];
  /** The speaker's name, or the source as printed; absent if none is. */
  readonly label?: string;
}

/** Hands out a file of the index, unpacked. */
export type ReadFile = (name: string) => Promise<Uint8Array>;

/** A search index whose files are read on first use. */
export interface SearchIndex {
  readonly head: IndexHead;
  /** The terms of a stem. */
  termsOf(stem: string): Promise<readonly TermEntry[]>;
  /** All terms that are kept beside a stem, whether or not it is known. */
  neighboursOf(stem: string): Promise<readonly TermEntry[]>;
  /** The positions of a term, for each of its articles. */
  positionsOf(entry: TermEntry): Promise<readonly (readonly number[])[]>;
  /** Articles by speaker or place, of those whose names are kept in one file. */
  facet(key: string): Promise<ReadonlyMap<string, readonly number[]>>;
  article(number: number): Promise<IndexedArticle>;
}

/**
 * Opens an index: each method throws if a file cannot be read or is of another version, so that
 * “nothing found” is never said because a file is missing.
 */
export function openSearchIndex(head: IndexHead, readFile: ReadFile): SearchIndex {
  const { version, shards, together } = head;
  const articlesOf = remember(
    async (file: number) =>
      JSON.parse(
        new TextDecoder().decode(await readFile(`articles/${file}.bin`)),
      ) as readonly IndexedArticle[],
  );
  const shard = remember(async (at: number) =>
    readShard(await readFile(`words/${at}.bin`), version),
  );
  const positions = remember((at: number) => readFile(`positions/${at}.bin`));
  const neighboursOf = async (stem: string) => {
    const at = shardOf(shards, stem);
    return at < 0 ? [] : shard(at);
  };
  return {
    head,
    neighboursOf,
    termsOf: async (stem) => (await neighboursOf(stem)).filter((entry) => entry.stem === stem),
    positionsOf: async (entry) =>
      readPositions(await positions(shardOf(shards, entry.stem)), entry, version),
    facet: remember(async (key: string) =>
      head.facets.includes(key)
        ? readFacet(await readFile(`facets/${key}.bin`), version)
        : new Map(),
    ),
    article: async (number) => {
      const found = (await articlesOf(Math.floor(number / together)))[number % together];
      if (!found) throw new RangeError(`The search index has no article ${number}.`);
      return found;
    },
  };
}

/** Number of the last shard that begins at a stem or before; -1 if all come later. */
function shardOf(shards: readonly string[], stem: string): number {
  return bisectRight(shards, stem) - 1;
}

function readFacet(bytes: Uint8Array, version: string): Map<string, number[]> {
  const reader = new ByteReader(bytes);
  if (reader.text() !== version) throw new Error('The search index was changed meanwhile.');
  const values = new Map<string, number[]>();
  while (!reader.atEnd) values.set(reader.text(), readRising(reader));
  return values;
}

/** Loads each key once; a failure is not remembered. */
function remember<Key, Value>(ask: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const known = new Map<Key, Promise<Value>>();
  return (key) => {
    const answer =
      known.get(key) ??
      ask(key).catch((error: unknown) => {
        known.delete(key);
        throw error;
      });
    known.set(key, answer);
    return answer;
  };
}
