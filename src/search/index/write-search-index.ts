import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { facetKey } from '../../core/search/facet-keys.ts';
import type { SearchDocument } from '../document.ts';
import { ByteWriter } from '../../core/search/index/bytes.ts';
import { InvertedIndex, type Stemmer } from '../../core/search/index/inverted-index.ts';
import type { IndexedArticle, IndexHead } from '../../core/search/index/search-index.ts';
import { writeStemmer } from './write-stemmer.ts';
import { writeRising, writeShard, type StemGroup } from '../../core/search/index/word-shard.ts';

const pack = promisify(gzip);
/** About so many bytes of words are one file, before they are packed. */
const SHARD_BYTES = 24_000;
/** In a packed file the byte that names the system that packed it, and what means none in particular. */
const SYSTEM_BYTE = 9;
const NO_SYSTEM = 255;

/** How an index is written. */
export interface IndexOptions {
  /** Tells this index from any other; all files that belong together name it. */
  readonly version: string;
  /**
   * The language whose forms are brought together, for all articles alike: an index a language would
   * hide an article in another one from everybody.
   */
  readonly lang: string;
  /** How many articles share a file; one, where absent. */
  readonly together?: number;
}

/**
 * Writes the files of the search index: the same documents in the same order give the same bytes.
 *
 * @param documents in the order of time
 * @param folder where they go, as an absolute path
 */
export async function writeSearchIndex(
  documents: AsyncIterable<SearchDocument> | Iterable<SearchDocument>,
  folder: string,
  { version, lang, together = 1 }: IndexOptions,
): Promise<void> {
  const words = new InvertedIndex();
  const facets = new Map<string, Map<string, number[]>>();
  const years: [string, number][] = [];
  let articles = 0;
  let waiting: string[] = [];
  const writeWaiting = async () => {
    if (waiting.length === 0) return;
    const file = Math.floor((articles - 1) / together);
    await writePacked(folder, `articles/${file}.bin`, Buffer.from(`[${waiting.join(',')}]`));
    waiting = [];
  };
  for await (const document of documents) {
    const year = document.date.slice(0, 4);
    if (years.at(-1)?.[0] !== year) years.push([year, articles]);
    for (const slug of document.speakers) note(facets, facetKey('speaker', slug), slug, articles);
    for (const slug of document.places) note(facets, facetKey('place', slug), slug, articles);
    words.add(document.text, document.titleLength);
    waiting.push(writeArticle(document));
    articles++;
    if (waiting.length === together) await writeWaiting();
  }
  await writeWaiting();
  const script = await writeStemmer(lang);
  await writeText(folder, 'stem.js', script);
  const stem = await loadStemmer(script);
  const shards = await writeShards(words.groups(stem), folder, version);
  for (const [key, values] of facets) {
    await writePacked(folder, `facets/${key}.bin`, writeFacet(values, version));
  }
  const names = [...facets.keys()].sort();
  const head: IndexHead = { version, lang, articles, together, shards, years, facets: names };
  await writeText(folder, 'index.json', JSON.stringify(head));
}

/**
 * The stemmer of a script that {@link writeStemmer} wrote. It is not loaded from the file beside the index,
 * since whether Node takes a file for a module depends on the folders above it.
 */
export async function loadStemmer(script: string): Promise<Stemmer> {
  const address = `data:text/javascript,${encodeURIComponent(script)}`;
  const { stemmer } = (await import(/* @vite-ignore */ address)) as { readonly stemmer: Stemmer };
  return stemmer;
}

function writeArticle({ speakers: _, places: __, ...article }: SearchDocument): string {
  return JSON.stringify(article satisfies IndexedArticle);
}

function note(
  facets: Map<string, Map<string, number[]>>,
  key: string,
  value: string,
  article: number,
): void {
  const values = facets.get(key) ?? new Map<string, number[]>();
  const list = values.get(value) ?? [];
  list.push(article);
  facets.set(key, values.set(value, list));
}

function writeFacet(values: ReadonlyMap<string, readonly number[]>, version: string): Uint8Array {
  const writer = new ByteWriter();
  writer.text(version);
  for (const value of [...values.keys()].sort()) {
    writer.text(value);
    writeRising(writer, values.get(value) ?? []);
  }
  return writer.finish();
}

/** @returns the first stem of each shard */
async function writeShards(
  groups: readonly StemGroup[],
  folder: string,
  version: string,
): Promise<string[]> {
  const firsts: string[] = [];
  let from = 0;
  while (from < groups.length) {
    let to = from;
    for (let bytes = 0; to < groups.length && (to === from || bytes < SHARD_BYTES); to++) {
      bytes += sizeOf(groups[to]);
    }
    const files = writeShard(groups.slice(from, to), version);
    await writePacked(folder, `words/${firsts.length}.bin`, files.words);
    await writePacked(folder, `positions/${firsts.length}.bin`, files.positions);
    firsts.push(groups[from]?.stem ?? '');
    from = to;
  }
  return firsts;
}

/** About how many bytes a group takes: its terms without what they share, and two a frequent article. */
function sizeOf(group: StemGroup | undefined): number {
  return (group?.terms ?? []).reduce((sum, { articles }) => sum + 6 + articles.length * 1.5, 0);
}

async function writePacked(folder: string, name: string, bytes: Uint8Array): Promise<void> {
  const packed = await pack(bytes, { level: 9 });
  packed[SYSTEM_BYTE] = NO_SYSTEM;
  await writeText(folder, name, packed);
}

async function writeText(
  folder: string,
  name: string,
  content: string | Uint8Array,
): Promise<void> {
  const path = join(folder, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
