import { hash } from 'node:crypto';
import { join } from 'node:path';
import { frequentIn, numberWords } from '../core/search/index/frequent-words.ts';
import type { IndexedArticle } from '../core/search/index/indexed-article.ts';
import { listWords, type ArticleWords } from '../core/search/index/list-words.ts';
import type { NameForm } from '../core/search/index/name-file.ts';
import { planSegments, type Segment } from '../core/search/index/segments.ts';
import { countShards } from '../core/search/index/stem-shard.ts';
import { wordTerms } from '../core/search/words/word-terms.ts';
import { siteVersion } from '../site/pipeline-version.ts';
import type { SearchDocument } from './document.ts';
import { facetsOf } from './facets-of.ts';
import { keepAnswers } from './index/keep-answers.ts';
import { loadStemmer } from './index/load-stemmer.ts';
import {
  articleFiles,
  makeSegment,
  type KeptArticle,
  type SegmentParts,
  type SegmentRules,
} from './index/make-segment.ts';
import { packFile } from './index/pack.ts';
import { openSegmentCache, type SegmentCache } from './index/segment-cache.ts';
import { writeIndex, type IndexFolder } from './index/write-index.ts';
import { writeStemmer } from './index/write-stemmer.ts';

/** The path of the index, below the built site. */
export const INDEX_FOLDER = 'search-index';

/** An article that is searched; its document is read only if it is not as it was. */
export interface DocumentSource {
  /** Digest of all that its document is made of. */
  readonly key: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** About how many words it has. */
  readonly words: number;
  readonly read: () => Promise<SearchDocument>;
}

/** How an index is made, and where what it is made of is kept. */
export interface IndexChoice {
  readonly cacheDir: string;
  /**
   * The language whose forms are brought together, for all articles alike: an index a language would
   * hide an article in another one from everybody.
   */
  readonly lang: string;
  /** How many articles share a file. */
  readonly together: number;
  /** How many articles may be one segment; some hundreds, where absent. */
  readonly segment?: number;
  /** What people, bodies, places and tags are called. */
  readonly names?: readonly NameForm[];
}

/**
 * Makes the search index of a site: reads the articles that have changed, indexes the segments that
 * have them, and joins these with the others as they were kept. The same articles give the same bytes,
 * whatever was kept.
 *
 * @param sources in the order of time
 */
export async function buildSearchIndex(
  sources: readonly DocumentSource[],
  { cacheDir, lang, together, segment: most, names = [] }: IndexChoice,
  folder: IndexFolder,
): Promise<void> {
  const cache = openSegmentCache(join(cacheDir, 'search'));
  const maker = `${siteVersion()} ${process.version}`;
  const stemmer = await cache.remember('stemmer', `${maker} ${lang}`, () => writeStemmer(lang));
  const shards = countShards(sources.reduce((sum, { words }) => sum + words, 0));
  const rules = { stem: keepAnswers(await loadStemmer(stemmer)), shards, together };
  const frequent = frequentIn(lang);
  const numbers = numberWords(frequent);
  const termsOf = keepAnswers(wordTerms);
  const wordsOf: ListWords = ({ text, titleLength, quotes }) =>
    listWords(text, { titleLength, quotes: quotes.map(({ spans }) => spans) }, numbers, termsOf);
  const dates = sources.map(({ date }) => date);
  const segments = planSegments(dates, most);
  // What is kept of an article's words depends on the program, too.
  const keyed = sources.map((source) => ({
    ...source,
    key: digest(`${maker} ${lang} ${source.key}`),
  }));
  const parts: SegmentParts[] = [];
  for (const segment of segments) {
    const { first, count } = segment;
    const of = keyed.slice(first, first + count);
    const work = new SegmentWork(segment, of, { cache, wordsOf });
    parts.push(await work.make(rules, `${maker} ${lang} ${shards} ${together}`));
    await work.addArticles(folder, parts.at(-1)?.articles ?? [], { maker, together });
  }
  const basis = { lang, frequent, together, shards, dates, stemmer, names, maker };
  writeIndex(folder, basis, segments, parts);
  await cache.removeOthers(segments);
}

type ListWords = (article: SearchDocument) => ArticleWords;

/** Makes one segment, or takes it as it was kept; its articles are read at most once. */
class SegmentWork {
  readonly #segment: Segment;
  readonly #sources: readonly DocumentSource[];
  readonly #cache: SegmentCache;
  readonly #wordsOf: ListWords;
  #kept: Promise<readonly KeptArticle[]> | undefined;

  constructor(
    segment: Segment,
    sources: readonly DocumentSource[],
    { cache, wordsOf }: { readonly cache: SegmentCache; readonly wordsOf: ListWords },
  ) {
    this.#segment = segment;
    this.#sources = sources;
    this.#cache = cache;
    this.#wordsOf = wordsOf;
  }

  async make(rules: SegmentRules, madeHow: string): Promise<SegmentParts> {
    const keys = this.#sources.map(({ key }) => key).join();
    const key = digest(`${madeHow}\n${keys}`);
    const { name } = this.#segment;
    const known = this.#cache.readParts(name, key);
    if (known) return known;
    const kept = await this.#articles();
    const parts = makeSegment(kept, rules);
    await this.#cache.writeArticles(name, kept);
    await this.#cache.write(name, key, parts);
    return parts;
  }

  /** Adds the files of its articles; those that the site has are not packed again. */
  async addArticles(
    folder: IndexFolder,
    keys: readonly string[],
    { maker, together }: { readonly maker: string; readonly together: number },
  ): Promise<void> {
    let files: readonly string[] | undefined;
    for (const [number, key] of keys.entries()) {
      const name = `articles/${this.#segment.name}-${number}.bin`;
      const made = digest(`${maker} ${key}`);
      if (folder.keep(name, made)) continue;
      files ??= articleFiles(await this.#articles(), together);
      folder.add(name, packFile(Buffer.from(files[number] ?? '')), made);
    }
  }

  #articles(): Promise<readonly KeptArticle[]> {
    this.#kept ??= this.#readArticles();
    return this.#kept;
  }

  async #readArticles(): Promise<readonly KeptArticle[]> {
    const before = await this.#cache.readArticles(this.#segment.name);
    const articles: KeptArticle[] = [];
    for (const { key, read } of this.#sources) {
      articles.push(before.get(key) ?? keepDocument(key, await read(), this.#wordsOf));
    }
    return articles;
  }
}

function keepDocument(key: string, document: SearchDocument, wordsOf: ListWords): KeptArticle {
  const { url, date, lang, text, titleLength, quotes } = document;
  const article: IndexedArticle = {
    url,
    date,
    ...(lang === undefined ? {} : { lang }),
    text,
    titleLength,
    quotes,
  };
  return {
    key,
    article: JSON.stringify(article),
    url,
    quotes: quotes.length,
    facets: facetsOf(document),
    words: wordsOf(document),
  };
}

const digest = (text: string): string => hash('sha256', text, 'hex').slice(0, 32);
