import {
  listArticleFiles,
  readArticle,
  readInput,
  withPublished,
  type ArticleInput,
  type ArticleStoreOptions,
  type ReadResult,
} from './article-store.ts';
import { findStored, hasStored, readStored, type StoredArticle } from './stored-article.ts';
import { sortArticles } from '../../core/archive/archive.ts';
import { toEntry, type ArticleEntry } from '../../core/archive/entry.ts';
import { imagePreparer, type PrepareImage } from './article-images.ts';
import { createPlaceConcern } from '../../core/authority/place-concern.ts';
import type { PlaceAuthority } from '../../core/authority/place-rules.ts';
import { createQuoteConcern } from '../../core/authority/quotes/quote-concern.ts';
import type { QuoteAuthority } from '../../core/authority/quotes/read-quotes.ts';
import { isBuilt } from '../../core/settings/unpublished.ts';
import { findClashes } from '../../core/ledger/clashes.ts';
import type { QuoteRow } from '../../core/ledger/ledger.ts';
import { findMovedQuotes } from '../../core/ledger/quotes/moved-quotes.ts';
import { withoutUnread } from '../../core/ledger/quotes/unread-quotes.ts';
import {
  idsToMatch,
  indexQuotes,
  type PublishedQuotes,
} from '../../core/ledger/record/published.ts';
import { selectorOf, type Selector } from '../../core/ledger/quotes/selector.ts';
import { formatProblem, type Problem } from '../../core/source/problem.ts';
import { createUrls } from '../../core/addresses/urls.ts';
import { describeFileError, findFileError } from '../files/errors.ts';
import type { ArticleSource } from '../source/article-source.ts';
import { createLinks } from '../source/link-table.ts';
import type { Gazetteer } from '../../core/gazetteer/gazetteer.ts';
import type { PublishedRecord } from '../published/ledger-store.ts';
import { pipelineVersion } from '../../site/pipeline-version.ts';
import type { Settings } from '../settings.ts';
import { say } from '../../wording/say.ts';

/** A finished article, and its file as it was written. */
export type ReadArticle = StoredArticle['article'] & { readonly readSource: () => string };

/** All articles of an archive folder, each quote with the id under which it was published. */
export interface ArticlesReading {
  /** By path below the archive folder. */
  readonly entries: ReadonlyMap<string, ArticleEntry>;
  /** Articles that this run does not build: drafts, and embargoed ones. */
  readonly leftOut: readonly ArticleEntry[];
  /** What is wrong with the files that could not be read. */
  readonly problems: readonly Problem[];
  /** Why files of another program are left out. */
  readonly unmade: readonly Problem[];
  /**
   * Published quotes that are no longer in any article and were not withdrawn, except those that
   * only the program no longer reads.
   */
  readonly lost: readonly QuoteRow[];
  /** The finished article of an entry. */
  readonly textOf: (entry: ArticleEntry) => Promise<ReadArticle>;
  /** An article's file as it was read. */
  readonly sourceOf: (entry: ArticleEntry) => string;
}

/** Entries of an earlier run by path. */
export interface KeptEntries {
  readonly entries: ReadonlyMap<string, ArticleEntry>;
  /** Whether their side files are good as long as they are there. */
  readonly trusted: boolean;
}

const nothingKept: KeptEntries = { entries: new Map(), trusted: false };

/** How the articles of an archive folder are read and kept. */
export function storeOptions(
  { contentDir, cacheDir, base, lang, fields, unpublished = {} }: Settings,
  gazetteer: Gazetteer,
  { rules: placeRules }: PlaceAuthority,
  { rules: quoteRules }: QuoteAuthority,
  source: ArticleSource,
  prepareImage: PrepareImage = imagePreparer(cacheDir),
): ArticleStoreOptions {
  const urls = createUrls(base);
  const targets = fields ? { targets: fields } : {};
  return {
    contentDir,
    cacheDir,
    source,
    lead: createLinks(source, { urls, unpublished, ...targets }),
    ...targets,
    version: `${pipelineVersion()} ${urls.home} ${lang} ${JSON.stringify(fields ?? {})}`,
    context: { gazetteer, urls, lang, placeRules, quoteRules },
    placeConcern: createPlaceConcern(placeRules),
    quoteConcern: createQuoteConcern(quoteRules),
    prepareImage,
    unpublished,
  };
}

/** The archive's entry of a finished article. */
export function entryOf(stored: StoredArticle, inputDigest: string): ArticleEntry {
  const names = stored.images.flatMap(({ asset }) => [
    asset.fallback,
    ...asset.sources.flatMap((source) => source.files.map((file) => file.name)),
  ]);
  const warned = stored.warnings.length > 0 || stored.tags.length > 0;
  const entry = toEntry(stored.article, names, { inputDigest, warned, basis: stored.basis });
  // A part of a text keeps the whole of it in memory. What is read back from JSON does not.
  return JSON.parse(JSON.stringify(entry)) as ArticleEntry;
}

/**
 * Reads all articles, and gives their quotes the ids under which the ledger has them: each article by
 * itself first; then quotes that were lost in one and moved to another; then clashes between articles.
 *
 * @param kept entries of an earlier run; those whose file is unchanged are reused
 */
export async function readArticles(
  options: ArticleStoreOptions,
  record: PublishedRecord,
  kept: KeptEntries = nothingKept,
): Promise<ArticlesReading> {
  const published = indexQuotes(record.ledger, record.tombstones);
  const reader = createReader(options, published, kept);
  const { paths, problems: unlisted } =
    options.source?.listing ?? listArticleFiles(options.contentDir);
  for (const path of paths) await reader.read(path);
  const { entries, leftOut, unmade, sourceOf } = reader;
  const problems = [...unlisted, ...reader.problems];
  const textOf = async (entry: ArticleEntry): Promise<ReadArticle> => {
    const { article } = await readStored(options.cacheDir, entry.inputDigest);
    return { ...article, readSource: () => sourceOf(entry) };
  };
  // An article that cannot be read may have what others seem to have lost.
  const read = { entries, leftOut, unmade, problems, textOf, sourceOf };
  if (problems.length > 0) return { ...read, lost: [] };
  // The quotes of one that is left out are still in it, even if another article prints the same words.
  const held = new Set(leftOut.map(({ id }) => id));
  const moved = await findMovedQuotes(lostRows(entries, published, held), {
    entries: [...entries.values()],
    published,
    selectorsOf: (entry) => selectorsOf(entry, options.cacheDir),
  });
  for (const [path, { id }] of entries) {
    if (moved.has(id)) await reader.read(path, moved.get(id));
  }
  const clashes = findClashes(sortArticles([...entries.values()]), published);
  for (const [path, { id }] of entries) {
    if (clashes.has(id)) await reader.read(path, moved.get(id), clashes.get(id));
  }
  const lost = await withoutUnread(lostRows(entries, published, held), {
    entries: [...entries.values()],
    record,
    textOf,
  });
  return { ...read, lost };
}

/**
 * Reads articles one by one.
 *
 * @param published the ids under which the ledger has their quotes
 */
export function createReader(
  options: ArticleStoreOptions,
  published: PublishedQuotes,
  kept: KeptEntries = nothingKept,
) {
  const entries = new Map<string, ArticleEntry>();
  const leftOut: ArticleEntry[] = [];
  const problems: Problem[] = [];
  const unmade: Problem[] = [];
  const inputs = new Map<string, ArticleInput>();
  const inputOf = (path: string): ArticleInput | Problem => {
    const input = inputs.get(path) ?? readInput(path, options);
    if (!('message' in input)) inputs.set(path, input);
    return input;
  };
  const isKept = async (digest: string): Promise<boolean> =>
    kept.trusted
      ? hasStored(options.cacheDir, digest)
      : (await findStored(options.cacheDir, digest)) !== undefined;
  const sourceOf = ({ file }: ArticleEntry): string =>
    new TextDecoder().decode(inputs.get(file.replace(/^content\//, ''))?.bytes);
  const finish = async (input: ArticleInput) => {
    const result = await finishOrProblem(input, options);
    if ('stored' in result) return entryOf(result.stored, input.digest);
    if (options.source?.foreign(input.path)) {
      unmade.push(...result.problems);
      return undefined;
    }
    // A full disk is one problem, however many articles run into it.
    const told = new Set(problems.map(formatProblem));
    problems.push(...result.problems.filter((problem) => !told.has(formatProblem(problem))));
    return undefined;
  };
  const read = async (
    path: string,
    adopted?: readonly QuoteRow[],
    clashing?: readonly string[],
  ): Promise<void> => {
    const input = inputOf(path);
    if ('message' in input) {
      problems.push(input);
      return;
    }
    const known = kept.entries.get(path);
    const unchanged = known?.inputDigest === input.digest && known.images.length === 0;
    const entry = unchanged && (await isKept(input.digest)) ? known : await finish(input);
    const ids = entry && idsToMatch(entry, published, adopted, clashing);
    const settled = ids ? await finish(withPublished(input, ids)) : entry;
    if (!settled) return;
    if (isBuilt(settled, options.unpublished)) entries.set(path, settled);
    else leftOut.push(settled);
  };
  return { entries, leftOut, unmade, problems, read, sourceOf };
}

/** The result of reading one article, including failures that are not the fault of its file. */
async function finishOrProblem(
  input: ArticleInput,
  options: ArticleStoreOptions,
): Promise<ReadResult> {
  try {
    return await readArticle(input, options);
  } catch (error) {
    if (!findFileError(error)) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`content/${input.path}: ${reason}`, { cause: error });
    }
    const { what, hint } = describeFileError(error);
    const message = say('files.cache-unwritable', { reason: what });
    return { problems: [{ file: options.cacheDir, message, hint }] };
  }
}

/**
 * Published quotes that no article has.
 *
 * @param held ids of articles that are left out
 */
function lostRows(
  entries: ReadonlyMap<string, ArticleEntry>,
  published: PublishedQuotes,
  held: ReadonlySet<string>,
): QuoteRow[] {
  const ids = new Set<string>();
  for (const { quotes } of entries.values()) for (const { id } of quotes) ids.add(id);
  return published.articles
    .flatMap((article) => published.rowsOf(article))
    .filter(({ id, article }) => !ids.has(id) && !held.has(article));
}

/** Selectors of all quotes of an article, in their order. */
async function selectorsOf(entry: ArticleEntry, cacheDir: string): Promise<Selector[]> {
  const { article } = await readStored(cacheDir, entry.inputDigest);
  return article.quotes.map((quote) => selectorOf(article.text, quote));
}
