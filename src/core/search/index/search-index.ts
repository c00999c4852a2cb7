import { bisectRight } from 'd3-array';
import type { IndexedArticle } from './indexed-article.ts';
import { readDays, type ArticleDays } from './days-file.ts';
import { readFacet, type FacetValues } from './facet-file.ts';
import { numberWords, type FrequentWords } from './frequent-words.ts';
import { nameFile, nameKey, readNames, type NameForm } from './name-file.ts';
import { remember } from './remember.ts';
import { shardOf } from './stem-shard.ts';
import { joinTerms, type TermEntry } from './term-entry.ts';
import { letterOf, readVocabulary, vocabularyFile, type KnownWord } from './vocabulary.ts';
import { readPlaces, readSection } from './word-section.ts';
import { splitSections } from './shard-file.ts';

/** What an index consists of; all else is found from here. */
export interface IndexHead {
  /** Differs if any file does. */
  readonly version: string;
  /** Tells which articles have which numbers: files that number them otherwise belong to another index. */
  readonly numbering: string;
  readonly lang: string;
  /** How many articles there are; they are numbered from 0 in the order of time. */
  readonly articles: number;
  /** How many of them share a file. */
  readonly together: number;
  /** How many files the words are divided into. */
  readonly shards: number;
  /** Segments in the order of time, with how many articles each has, and a version of its own. */
  readonly segments: readonly (readonly [name: string, articles: number, version: string])[];
  /** Words whose positions are written beside other words; see `frequent-words.ts`. */
  readonly frequent: readonly string[];
  /** The months, `YYYY-MM`, with their first articles. */
  readonly months: readonly (readonly [month: string, first: number])[];
  /** Names of the files of speakers, places and tags; see `facet-keys.ts`. */
  readonly facets: readonly string[];
  /** The letters with which words begin. */
  readonly letters: string;
  /** Whether the words of all letters are in one file. */
  readonly lettersTogether: boolean;
  /** How many files the names are divided into. */
  readonly names: number;
}

/** How the files of an index are read. */
export interface IndexFiles {
  /**
   * Hands out a file, unpacked.
   *
   * @param version changes whenever the file does
   */
  readonly read: (name: string, version: string) => Promise<Uint8Array>;
  /** Inflates a part of a file. */
  readonly inflate: (bytes: Uint8Array) => Promise<Uint8Array>;
}

/** A search index whose files are read on first use. */
export interface SearchIndex {
  readonly head: IndexHead;
  readonly frequent: FrequentWords;
  /** The terms of a stem. */
  termsOf(stem: string): Promise<readonly TermEntry[]>;
  /** All words that begin with the letter of a term, whether or not it is one of them. */
  wordsLike(term: string): Promise<readonly KnownWord[]>;
  /** Where a term is (`placeOf`), for each of its articles. */
  placesOf(entry: TermEntry): Promise<readonly (readonly number[])[]>;
  /** The names of people, bodies, places and tags that end in a word, folded. */
  namesEnding(word: string): Promise<readonly NameForm[]>;
  /** The day of each article, and how many quotes it has. */
  days(): Promise<ArticleDays>;
  /** Articles by speaker, place or tag, of those that are kept in one of the head’s files. */
  facet(file: string): Promise<FacetValues>;
  article(number: number): Promise<IndexedArticle>;
}

/**
 * Opens an index: each method throws if a file cannot be read or belongs to another index, so that
 * “nothing found” is never said because a file is missing.
 */
export function openSearchIndex(head: IndexHead, { read, inflate }: IndexFiles): SearchIndex {
  const { version, numbering, shards, segments, together } = head;
  const firsts = firstArticles(head);
  const sections = async (name: string) =>
    splitSections(await read(name, version), numbering, segments.length);
  const words = remember(async (shard: number) => {
    const parts = await sections(`words/${shard}.bin`);
    const read = await Promise.all(
      parts.map(async (bytes) =>
        bytes.length === 0 ? undefined : readSection(await inflate(bytes)),
      ),
    );
    return Map.groupBy(joinTerms(read, firsts), ({ stem }) => stem);
  });
  const positions = remember((shard: number) => sections(`positions/${shard}.bin`));
  const articles = remember(async (file: string) => {
    const segment = segments.find(([name]) => file.startsWith(`${name}-`));
    const bytes = await read(`articles/${file}.bin`, segment?.[2] ?? version);
    return JSON.parse(new TextDecoder().decode(bytes)) as readonly IndexedArticle[];
  });
  const vocabulary = remember(async (file: string) =>
    Map.groupBy(readVocabulary(await read(file, version)), ({ term }) => letterOf(term)),
  );
  const names = remember(async (file: string) =>
    Map.groupBy(readNames(await read(file, version)), nameKey),
  );
  const days = remember(async (file: string) => readDays(await read(file, version), numbering));
  return {
    head,
    frequent: numberWords(head.frequent),
    termsOf: async (stem) =>
      segments.length === 0 ? [] : ((await words(shardOf(stem, shards))).get(stem) ?? []),
    wordsLike: async (term) => {
      const letter = letterOf(term);
      if (letter === undefined || !head.letters.includes(letter)) return [];
      const words = await vocabulary(vocabularyFile(letter, head.lettersTogether));
      return words.get(letter) ?? [];
    },
    placesOf: async ({ stem, parts, articles }) => {
      if (parts.every(({ term }) => term.positionsAt === undefined)) {
        return articles.map(() => []);
      }
      const packed = await positions(shardOf(stem, shards));
      const lists = parts.map(async ({ segment, mark, term }) =>
        readPlaces(await inflate(packed[segment] ?? new Uint8Array()), term, mark),
      );
      return (await Promise.all(lists)).flat();
    },
    namesEnding: async (word) =>
      head.names === 0 ? [] : ((await names(nameFile(word, head.names))).get(word) ?? []),
    days: () => days('days.bin'),
    facet: remember(async (file: string) =>
      readFacet(await read(`facets/${file}.bin`, version), numbering),
    ),
    article: async (number) => {
      const segment = bisectRight(firsts, number) - 1;
      const inside = number - (firsts[segment] ?? 0);
      const [name = '', count = 0] = segments[segment] ?? [];
      if (inside >= count || segment < 0) {
        throw new RangeError(`The search index has no article ${number}.`);
      }
      const found = (await articles(`${name}-${Math.floor(inside / together)}`))[inside % together];
      if (!found) throw new Error('The search index was changed meanwhile.');
      return found;
    },
  };
}

/** The number of the first article of each segment. */
function firstArticles({ segments }: IndexHead): number[] {
  let next = 0;
  return segments.map(([, count]) => {
    const first = next;
    next += count;
    return first;
  });
}
