import { hash } from 'node:crypto';
import { facetOfKey } from '../../core/search/facet-keys.ts';
import { writeDays } from '../../core/search/index/days-file.ts';
import { writeFacet } from '../../core/search/index/facet-file.ts';
import {
  countNameFiles,
  nameFile,
  nameKey,
  writeNames,
  type NameForm,
} from '../../core/search/index/name-file.ts';
import type { IndexHead } from '../../core/search/index/search-index.ts';
import type { Segment } from '../../core/search/index/segments.ts';
import { joinSections } from '../../core/search/index/shard-file.ts';
import {
  letterOf,
  vocabularyFile,
  writeVocabulary,
  type KnownWord,
} from '../../core/search/index/vocabulary.ts';
import type { SegmentParts } from './make-segment.ts';
import { packFile } from './pack.ts';

/** Takes the files of an index. */
export interface IndexFolder {
  /** Whether the folder has this file already, made from the same. */
  keep(name: string, key: string): boolean;
  add(name: string, content: string | Uint8Array, key?: string): void;
}

/** What all segments have together. */
export interface IndexBasis {
  readonly lang: string;
  /** Words whose positions are written beside other words. */
  readonly frequent: readonly string[];
  readonly together: number;
  readonly shards: number;
  /** Of each article, ascending. */
  readonly dates: readonly string[];
  /** Brings the forms of a word together, as a module. */
  readonly stemmer: string;
  /** What people, bodies, places and tags are called; which words are ordinary is found out here. */
  readonly names: readonly NameForm[];
  /** Differs if the same could be packed into other bytes. */
  readonly maker: string;
}

/**
 * Writes the files that all segments share: words, positions, facets, days, vocabulary, names, and the
 * head.
 *
 * @param parts what each segment has, in the order of the segments
 */
export function writeIndex(
  folder: IndexFolder,
  basis: IndexBasis,
  segments: readonly Segment[],
  parts: readonly SegmentParts[],
): void {
  const { lang, frequent, together, shards, dates, stemmer, names, maker } = basis;
  const urls = parts.map((part) => part.urls.join('\n')).join('\n\n');
  const numbering = digest(`${shards} ${urls}`);
  for (let shard = 0; shard < (segments.length === 0 ? 0 : shards); shard++) {
    const join = (of: 'words' | 'positions') =>
      joinSections(
        numbering,
        parts.map((part) => part[of][shard] ?? new Uint8Array()),
      );
    folder.add(`words/${shard}.bin`, join('words'));
    folder.add(`positions/${shard}.bin`, join('positions'));
  }
  const facets = writeFacets({ folder, numbering, maker }, segments, parts);
  const { ordinary, ...words } = writeWords({ folder, maker }, parts);
  const named = writeNameFiles({ folder, maker }, names, ordinary);
  const quotes = parts.flatMap((part) => part.quotes);
  const days =
    dates.length === 0
      ? ''
      : addPacked({ folder, maker }, 'days.bin', writeDays({ dates, quotes }, numbering));
  const head: IndexHead = {
    version: digest(
      [
        numbering,
        stemmer,
        facets.digest,
        named.digest,
        days,
        ...parts.map((part) => part.version),
      ].join(),
    ),
    numbering,
    lang,
    articles: dates.length,
    together,
    shards,
    segments: segments.map(({ name, count }, at) => [name, count, parts[at]?.version ?? '']),
    frequent,
    months: firstOfMonths(dates),
    facets: facets.names,
    ...words,
    names: named.files,
  };
  folder.add('stem.js', stemmer);
  folder.add('index.json', JSON.stringify(head));
}

function firstOfMonths(dates: readonly string[]): [string, number][] {
  const months: [string, number][] = [];
  dates.forEach((date, article) => {
    const month = date.slice(0, 7);
    if (months.at(-1)?.[0] !== month) months.push([month, article]);
  });
  return months;
}

function writeFacets(
  { numbering, ...target }: PackTarget & { readonly numbering: string },
  segments: readonly Segment[],
  parts: readonly SegmentParts[],
): { readonly names: string[]; readonly digest: string } {
  const files = new Map<string, Map<string, MutableQuoted>>();
  parts.forEach(({ facets }, at) => {
    const first = segments[at]?.first ?? 0;
    for (const { key, value, articles, quotes } of facets) {
      const values = files.get(key) ?? new Map<string, MutableQuoted>();
      const known = values.get(value) ?? { articles: [], quotes: [] };
      for (const article of articles) known.articles.push(first + article);
      known.quotes.push(...quotes);
      files.set(key, values.set(value, known));
    }
  });
  const written = facetsInFiles(files).map(([name, values]) => ({
    name,
    digest: addPacked(target, `facets/${name}.bin`, writeFacet(values, numbering)),
  }));
  return {
    names: written.map(({ name }) => name),
    digest: digest(written.map((each) => each.digest).join()),
  };
}

/** A facet with at most so many values and articles of values is one file: some 20 KB, packed. */
const SMALL_FACET = 12_000;

type FacetInFile = readonly [name: string, values: ReadonlyMap<string, MutableQuoted>];

/** The values of each file by its name: by key, but those of a small facet together. */
function facetsInFiles(byKey: ReadonlyMap<string, ReadonlyMap<string, MutableQuoted>>) {
  const facets = Map.groupBy(byKey, ([key]) => facetOfKey(key));
  const files = [...facets].flatMap(([facet, own]): FacetInFile[] => {
    const values = own.flatMap(([, each]) => [...each]);
    const size = values.reduce((sum, [, { articles }]) => sum + 1 + articles.length, 0);
    return size <= SMALL_FACET ? [[facet, new Map(values)]] : own;
  });
  return files.sort(([a], [b]) => (a < b ? -1 : 1));
}

interface MutableQuoted {
  readonly articles: number[];
  readonly quotes: (readonly number[])[];
}

/** Of a name at most one article in so many has the word in small letters. */
const RARELY_SMALL = 4;

/** So many words are one file: some 25 KB, packed. */
const SMALL_VOCABULARY = 10_000;

interface WrittenWords extends Pick<IndexHead, 'letters' | 'lettersTogether'> {
  /** A test for words that are no names. */
  readonly ordinary: (term: string) => boolean;
}

function writeWords(target: PackTarget, parts: readonly SegmentParts[]): WrittenWords {
  const counts = new Map<string, { count: number; small: number }>();
  for (const { vocabulary } of parts) {
    for (const { term, count, small } of vocabulary) {
      const known = counts.get(term) ?? { count: 0, small: 0 };
      known.count += count;
      known.small += small;
      counts.set(term, known);
    }
  }
  const ordinary = (term: string) => {
    const { count, small } = counts.get(term) ?? { count: 0, small: 0 };
    return small * RARELY_SMALL > count;
  };
  const words = [...counts.keys()].sort().map((term): KnownWord => {
    const count = counts.get(term)?.count ?? 0;
    return { term, count, proper: !ordinary(term) };
  });
  const lettersTogether = words.length <= SMALL_VOCABULARY;
  const fileOf = ({ term }: KnownWord) => vocabularyFile(letterOf(term) ?? '', lettersTogether);
  for (const [file, own] of Map.groupBy(words, fileOf)) {
    addPacked(target, file, writeVocabulary(own));
  }
  const letters = [...new Set(words.map(({ term }) => letterOf(term) ?? ''))].join('');
  return { letters, lettersTogether, ordinary };
}

function writeNameFiles(
  target: PackTarget,
  names: readonly NameForm[],
  ordinary: (term: string) => boolean,
): { readonly files: number; readonly digest: string } {
  const files = countNameFiles(names.length);
  const byFile = new Map<string, NameForm[]>();
  for (const form of names) {
    const file = nameFile(nameKey(form), files);
    const list = byFile.get(file) ?? [];
    list.push({ ...form, isOrdinary: form.words.length === 1 && ordinary(nameKey(form)) });
    byFile.set(file, list);
  }
  // A file without a name is asked for as well.
  for (let file = 0; file < files; file++) {
    const name = `names/${file}.bin`;
    if (!byFile.has(name)) byFile.set(name, []);
  }
  const digests = [...byFile.keys()]
    .sort()
    .map((file) => addPacked(target, file, writeNames(byFile.get(file) ?? [])));
  return { files, digest: digest(digests.join()) };
}

type PackTarget = Pick<IndexBasis, 'maker'> & { readonly folder: IndexFolder };

/**
 * Packs a file only if the folder does not have it yet.
 *
 * @returns a digest of what is in it, however it is packed
 */
function addPacked({ folder, maker }: PackTarget, name: string, bytes: Uint8Array): string {
  const content = digest(bytes);
  const key = digest(maker + content);
  if (!folder.keep(name, key)) folder.add(name, packFile(bytes), key);
  return content;
}

const digest = (bytes: string | Uint8Array): string => hash('sha256', bytes, 'hex').slice(0, 16);
