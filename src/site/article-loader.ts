import { join } from 'node:path';
import type { Loader } from 'astro/loaders';
import { isHidden } from '../archive-folder/files/listing.ts';
import { readArticles, storeOptions, warningsOf } from '../archive-folder/article-reading.ts';
import {
  PLACES_FILE,
  readAuthority,
  readPlaceAuthority,
  SPEAKERS_FILE,
  type PlacesReading,
} from '../archive-folder/authority-store.ts';
import { addressProblems } from '../core/archive/addresses/duplicates.ts';
import { foldName } from '../core/archive/speakers/fold-name.ts';
import { sortArticles } from '../core/archive/archive.ts';
import type { ArticleEntry } from '../core/archive/entry.ts';
import { claimProblems } from '../core/authority/claim-problems.ts';
import { placeProblems } from '../core/authority/place-problems.ts';
import { claimSpeakers } from '../core/authority/speaker-claims.ts';
import type { Ledger } from '../core/ledger/ledger.ts';
import { ledgerProblems } from '../core/ledger/ledger-problems.ts';
import { ContentError, formatProblem, sortProblems, type Problem } from '../core/source/problem.ts';
import { loadGazetteer } from '../archive-folder/gazetteer-store.ts';
import { readHistories } from '../archive-folder/history-store.ts';
import {
  LEDGER_PLACES,
  nothingPublished,
  readPublished,
  type PublishedRecord,
} from '../archive-folder/ledger-store.ts';
import { readSettings, type Settings } from '../archive-folder/settings.ts';
import { writeWhole } from '../archive-folder/files/write-whole.ts';

/** The one content loader: the place where Astro meets the core. */
export function articleLoader(settings: Settings = readSettings()): Loader {
  return {
    name: 'verbatim-articles',
    async load({ store, logger, watcher }) {
      const reload = async () => {
        const kept = new Map(
          store.values().map((entry) => [entry.id, entry.data as unknown as ArticleEntry]),
        );
        const { entries, warnings, unrecorded } = await loadEntries(settings, kept);
        for (const warning of warnings) logger.warn(formatProblem(warning));
        if (unrecorded > 0) logger.warn(describeUnrecorded(unrecorded));
        for (const id of store.keys()) if (!entries.has(id)) store.delete(id);
        for (const [id, entry] of entries) {
          const digest = `${entry.inputDigest} ${entry.digest}`;
          store.set({ id, data: { ...entry }, digest });
        }
      };
      await reload();
      watcher?.add(settings.contentDir);
      const onChange = (path: string) => {
        if (!path.startsWith(settings.contentDir)) return;
        if (isHidden(path.slice(settings.contentDir.length))) return;
        reload().catch((error: unknown) =>
          logger.error(error instanceof Error ? error.message : String(error)),
        );
      };
      watcher?.on('change', onChange).on('add', onChange).on('unlink', onChange);
    },
  };
}

function describeUnrecorded(count: number): string {
  const what = count === 1 ? 'One quote is' : `${count} quotes are`;
  return `${what} not in the ledger yet; npm run ledger records their addresses for good.`;
}

/** All articles by path, what is to be said of them, and how many quotes the ledger does not know. */
export interface LoadedEntries {
  readonly entries: Map<string, ArticleEntry>;
  readonly warnings: Problem[];
  readonly unrecorded: number;
}

/**
 * Reads all articles of the content folder, and checks the editor's files and the ledger against them.
 *
 * @param kept entries of an earlier run by path; those whose file is unchanged are taken as they are
 * @throws ContentError with every problem of every file
 */
export async function loadEntries(
  settings: Settings,
  kept: ReadonlyMap<string, ArticleEntry> = new Map(),
): Promise<LoadedEntries> {
  const places = readPlaceAuthority(settings.contentDir, loadGazetteer());
  const record = readPublished(settings.contentDir);
  const known = 'problems' in record ? nothingPublished : record;
  const reading = await readArticles(storeOptions(settings, places), known, kept);
  const entries = new Map(reading.entries);
  const problems = [
    ...reading.problems,
    ...('problems' in record ? record.problems : []),
    ...historyProblems(settings),
    ...addressProblems([...entries.values()]),
  ];
  // An article that could not be read may be the one that an entry is about.
  const articles = problems.length > 0 ? undefined : sortArticles([...entries.values()]);
  const speakers = await speakerFindings(settings, articles, known.ledger);
  const placesFound = placeFindings(places, articles, known.ledger);
  problems.push(
    ...speakers.problems,
    ...placesFound.problems,
    ...(articles ? ledgerProblems(articles, known, reading.lost, LEDGER_PLACES) : []),
  );
  if (problems.length > 0) throw new ContentError(sortProblems(problems));
  await writeImageList(settings.cacheDir, [...entries.values()]);
  const warnings = [
    ...(await warningsOf(entries.values(), settings.cacheDir)),
    ...speakers.warnings,
    ...placesFound.warnings,
  ];
  return { entries, warnings: sortProblems(warnings), unrecorded: countUnrecorded(entries, known) };
}

/** Quotes that the ledger does not know yet. */
function countUnrecorded(
  entries: ReadonlyMap<string, ArticleEntry>,
  { ledger }: PublishedRecord,
): number {
  const known = new Set(ledger.quotes.map(({ id }) => id));
  let count = 0;
  for (const { quotes } of entries.values()) {
    for (const { id } of quotes) if (!known.has(id)) count++;
  }
  return count;
}

interface Findings {
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

const NOTHING_FOUND: Findings = { problems: [], warnings: [] };

function historyProblems({ contentDir }: Settings): readonly Problem[] {
  const histories = readHistories(contentDir);
  return 'problems' in histories ? histories.problems : [];
}

/** What is wrong with the editor's file of speakers by itself, and with what it says of the articles. */
async function speakerFindings(
  { contentDir }: Settings,
  articles: readonly ArticleEntry[] | undefined,
  { speakers }: Ledger,
): Promise<Findings> {
  const authority = readAuthority(contentDir);
  if ('problems' in authority) return { ...NOTHING_FOUND, problems: authority.problems };
  if (!articles) return NOTHING_FOUND;
  const claims = claimSpeakers(articles, authority.entries);
  const published = new Set(speakers.map(({ name }) => foldName(name)));
  return claimProblems(claims, articles, authority, SPEAKERS_FILE, (name) =>
    published.has(foldName(name)),
  );
}

/** The same of the editor's file of places. */
function placeFindings(
  places: PlacesReading,
  articles: readonly ArticleEntry[] | undefined,
  ledger: Ledger,
): Findings {
  if ('problems' in places) return { ...NOTHING_FOUND, problems: places.problems };
  if (!articles) return NOTHING_FOUND;
  const ids = new Set(ledger.places.map(({ id }) => id));
  const names = new Set(ledger.places.map(({ name }) => foldName(name)));
  return placeProblems(
    articles,
    places,
    PLACES_FILE,
    (id, name) => (id !== undefined && ids.has(id)) || names.has(foldName(name)),
  );
}

/** Where the names of all pictures in use are kept for the step that copies them. */
export function imageListFile(cacheDir: string): string {
  return join(cacheDir, 'images.json');
}

async function writeImageList(cacheDir: string, entries: readonly ArticleEntry[]): Promise<void> {
  const names = [...new Set(entries.flatMap((entry) => entry.images))].sort();
  await writeWhole(imageListFile(cacheDir), JSON.stringify(names));
}
