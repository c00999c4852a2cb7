import { assembleArchive, type AssembledArchive } from '../core/assembly/assemble-archive.ts';
import type { ArticleEntry } from '../core/archive/entry.ts';
import type { RememberedSayings } from '../core/archive/speakers/sayings.ts';
import { siteHome } from '../core/addresses/absolute.ts';
import { noPlaceAuthority, type PlaceAuthority } from '../core/authority/place-rules.ts';
import { noQuoteAuthority, type QuoteAuthority } from '../core/authority/quotes/read-quotes.ts';
import { noAuthority } from '../core/authority/read-speakers.ts';
import { sortProblems, type Problem } from '../core/source/problem.ts';
import { ContentError } from '../core/source/problems/content-error.ts';
import { readArticles, storeOptions, type ReadArticle } from './articles/article-reading.ts';
import { imagePreparer } from './articles/article-images.ts';
import { warningsOf, type ArticleNotices } from './articles/article-notices.ts';
import { readStored, type StoredArticle } from './articles/stored-article.ts';
import {
  PLACES_FILE,
  QUOTES_FILE,
  readAuthority,
  readPlaceAuthority,
  readQuoteAuthority,
  SPEAKERS_FILE,
} from './authority-store.ts';
import { readComponents, type ArchiveComponents } from './own/components.ts';
import { loadGazetteer } from './gazetteer-store.ts';
import { readHistories, type StoredHistory } from './published/history-store.ts';
import {
  LEDGER_PLACES,
  nothingPublished,
  readPublished,
  type PublishedRecord,
} from './published/ledger-store.ts';
import { readOwnPages, type OwnPages } from './own/pages.ts';
import { leftOutNotices } from './source/foreign-notices.ts';
import { openSource } from './source/open-source.ts';
import { speak } from '../wording/say.ts';
import type { Settings } from './settings.ts';

/**
 * A complete archive folder: the archive as far as it can be read, and what is wrong with the rest.
 */
export interface OpenArchive extends AssembledArchive {
  readonly settings: Settings;
  /** By path below the archive folder. */
  readonly entries: ReadonlyMap<string, ArticleEntry>;
  readonly record: PublishedRecord;
  /** The editor's rules for quotes. */
  readonly quoteRules: QuoteAuthority;
  /** The editor's entries of places. */
  readonly placeRules: PlaceAuthority;
  /** By the id of their article. */
  readonly histories: ReadonlyMap<string, StoredHistory>;
  /** Articles that this run does not build: drafts, and embargoed ones. */
  readonly leftOut: readonly ArticleEntry[];
  /** What the folder says about itself. */
  readonly own: OwnPages;
  /** The parts of pages that the folder replaces. */
  readonly components: ArchiveComponents;
  /** The finished article of an entry. */
  readonly textOf: (entry: ArticleEntry) => Promise<ReadArticle>;
  /** An article's file as it was read. */
  readonly sourceOf: (entry: ArticleEntry) => string;
}

/** How an archive is opened. */
export interface OpenOptions {
  /** Entries of an earlier run by path; those whose file is unchanged are reused. */
  readonly kept?: ReadonlyMap<string, ArticleEntry>;
  /**
   * Whether side files of reused entries are looked at only when they are read. Reading one may
   * then throw a {@link SideFileError}.
   */
  readonly trusting?: boolean;
  /** What earlier runs noticed in articles, by their digests; what this one looks up is added. */
  readonly notices?: Map<string, ArticleNotices>;
  /** Sayings of speakers whose quotes are as they were at an earlier run. */
  readonly sayings?: RememberedSayings;
  /** Called with each article once, while its text is in memory. */
  readonly visit?: (entry: ArticleEntry, stored: StoredArticle) => void;
}

const FILES = {
  ...LEDGER_PLACES,
  speakersFile: SPEAKERS_FILE,
  placesFile: PLACES_FILE,
  quotesFile: QUOTES_FILE,
};
const noHistories: ReadonlyMap<string, StoredHistory> = new Map();

/**
 * Opens an archive folder: reads places, ledger, speakers, histories and articles, each file once,
 * and builds the archive. The loader of the site and every command begin here; a mistake in one
 * file does not hide those in others, and all are reported in the language of the settings.
 */
export async function openArchive(
  settings: Settings,
  { kept, trusting, notices, sayings, visit }: OpenOptions = {},
): Promise<OpenArchive> {
  const { contentDir, cacheDir, lang } = settings;
  speak(lang);
  const gazetteer = loadGazetteer();
  const problems: Problem[] = [];
  const orElse = <Read extends object>(
    read: Read | { readonly problems: readonly Problem[] },
    nothing: Read,
  ): Read => {
    if (!('problems' in read)) return read;
    problems.push(...read.problems);
    return nothing;
  };
  const places = orElse(readPlaceAuthority(contentDir, gazetteer), noPlaceAuthority);
  const record = orElse(readPublished(contentDir), nothingPublished);
  const speakers = orElse(readAuthority(contentDir), noAuthority);
  const quoteRules = orElse(readQuoteAuthority(contentDir, speakers), noQuoteAuthority);
  const { histories } = orElse(readHistories(contentDir), { histories: noHistories });
  const prepareImage = imagePreparer(cacheDir);
  const own = await readOwnPages(settings, prepareImage);
  const components = readComponents(contentDir);
  problems.push(...own.problems, ...components.problems);
  const source = await openSource(settings);
  const reading = await readArticles(
    storeOptions(settings, gazetteer, places, quoteRules, source, prepareImage),
    record,
    { entries: kept ?? new Map<string, ArticleEntry>(), trusted: trusting ?? false },
  );
  const { textOf, sourceOf } = reading;
  const isMissed = reading.lost.length > 0;
  const entries = [...reading.entries.values()];
  if (visit)
    for (const entry of entries) visit(entry, await readStored(cacheDir, entry.inputDigest));
  const assembled = await assembleArchive(
    {
      entries,
      // A published article that is left out is missed below; why it is belongs beside that.
      problems: [...problems, ...reading.problems, ...(isMissed ? reading.unmade : [])],
      lost: reading.lost,
      leftOut: reading.leftOut,
      speakers,
      places,
      quoteRules,
      record,
      textOf,
      sayings,
      weight: settings.weight,
      home: siteHome(settings),
    },
    FILES,
  );
  const noticed = await warningsOf(entries, cacheDir, notices);
  const warnings = sortProblems([
    ...source.notices,
    ...leftOutNotices(reading.unmade, contentDir),
    ...assembled.warnings,
    ...noticed,
  ]);
  return {
    ...assembled,
    warnings,
    settings,
    entries: reading.entries,
    leftOut: reading.leftOut,
    record,
    quoteRules,
    placeRules: places,
    histories,
    own,
    components,
    textOf,
    sourceOf,
  };
}

/**
 * Opens an archive that is to be published.
 *
 * @throws ContentError with every problem of every file
 */
export async function openSoundArchive(
  settings: Settings,
  options?: OpenOptions,
): Promise<OpenArchive> {
  const opened = await openArchive(settings, options);
  if (opened.problems.length > 0) throw new ContentError(opened.problems);
  return opened;
}
