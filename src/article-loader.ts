import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Loader } from 'astro/loaders';
import {
  listArticleFiles,
  readArticle,
  readInput,
  readStored,
  sideFile,
  type ArticleStoreOptions,
  type StoredArticle,
} from './article-store.ts';
import {
  PLACES_FILE,
  readAuthority,
  readPlaceAuthority,
  SPEAKERS_FILE,
  type PlacesReading,
} from './authority-store.ts';
import { addressProblems } from './core/archive/addresses.ts';
import { sortArticles } from './core/archive/archive.ts';
import { toEntry, type ArticleEntry } from './core/archive/entry.ts';
import { claimProblems } from './core/authority/claim-problems.ts';
import { createPlaceConcern } from './core/authority/place-concern.ts';
import { placeProblems } from './core/authority/place-problems.ts';
import { claimSpeakers } from './core/authority/speaker-claims.ts';
import { ContentError, formatProblem, sortProblems, type Problem } from './core/problem.ts';
import { createUrls } from './core/urls.ts';
import { loadGazetteer } from './gazetteer-store.ts';
import { pipelineVersion } from './pipeline-version.ts';
import { readSettings, type Settings } from './settings.ts';

/** The one content loader: the place where Astro meets the core. */
export function articleLoader(settings: Settings = readSettings()): Loader {
  return {
    name: 'verbatim-articles',
    async load({ store, logger, watcher }) {
      const reload = async () => {
        const kept = new Map(
          store.values().map((entry) => [entry.id, entry.data as unknown as ArticleEntry]),
        );
        const { entries, warnings } = await loadEntries(settings, kept);
        for (const warning of warnings) logger.warn(formatProblem(warning));
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
        reload().catch((error: unknown) =>
          logger.error(error instanceof Error ? error.message : String(error)),
        );
      };
      watcher?.on('change', onChange).on('add', onChange).on('unlink', onChange);
    },
  };
}

/**
 * Reads all articles of the content folder, and checks the editor's files against them.
 *
 * @param kept entries of an earlier run by path; those whose file is unchanged are taken as they are
 * @throws ContentError with every problem of every file
 */
export async function loadEntries(
  settings: Settings,
  kept: ReadonlyMap<string, ArticleEntry> = new Map(),
): Promise<{ entries: Map<string, ArticleEntry>; warnings: Problem[] }> {
  const places = readPlaceAuthority(settings.contentDir, loadGazetteer());
  const { entries, problems, warnings } = await readEntries(settings, kept, places);
  problems.push(...addressProblems([...entries.values()]));
  // An article that could not be read may be the one that an entry is about.
  const articles = problems.length > 0 ? undefined : sortArticles([...entries.values()]);
  problems.push(
    ...(await speakerProblems(settings, articles)),
    ...placesProblems(places, articles),
  );
  if (problems.length > 0) throw new ContentError(sortProblems(problems));
  await writeImageList(settings.cacheDir, [...entries.values()]);
  return { entries, warnings: sortProblems(warnings) };
}

/** What is wrong with the editor's file of speakers by itself, and with what it says of the articles. */
async function speakerProblems(
  { contentDir }: Settings,
  articles: readonly ArticleEntry[] | undefined,
): Promise<readonly Problem[]> {
  const authority = await readAuthority(contentDir);
  if ('problems' in authority) return authority.problems;
  if (!articles) return [];
  const claims = claimSpeakers(articles, authority.entries);
  return claimProblems(claims, articles, authority, SPEAKERS_FILE);
}

/** The same of the editor's file of places. */
function placesProblems(
  places: PlacesReading,
  articles: readonly ArticleEntry[] | undefined,
): readonly Problem[] {
  if ('problems' in places) return places.problems;
  return articles ? placeProblems(articles, places, PLACES_FILE) : [];
}

/** How the articles of a content folder are read and kept. */
export function storeOptions(
  settings: Settings,
  places: PlacesReading = readPlaceAuthority(settings.contentDir, loadGazetteer()),
): ArticleStoreOptions {
  const urls = createUrls(settings.base);
  const rules = 'rules' in places ? places.rules : undefined;
  return {
    contentDir: settings.contentDir,
    cacheDir: settings.cacheDir,
    version: `${pipelineVersion()} ${urls.home}`,
    context: { gazetteer: loadGazetteer(), urls, ...(rules ? { placeRules: rules } : {}) },
    ...(rules ? { placeConcern: createPlaceConcern(rules) } : {}),
  };
}

async function readEntries(
  settings: Settings,
  kept: ReadonlyMap<string, ArticleEntry>,
  places: PlacesReading,
) {
  const options = storeOptions(settings, places);
  const entries = new Map<string, ArticleEntry>();
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  for (const path of await listArticleFiles(settings.contentDir)) {
    const input = await readInput(path, options);
    const known = kept.get(path);
    const unchanged = known?.inputDigest === input.digest && known.images.length === 0;
    if (unchanged && existsSync(sideFile(settings.cacheDir, input.digest))) {
      entries.set(path, known);
      if (known.warned) {
        warnings.push(...(await readStored(settings.cacheDir, input.digest)).warnings);
      }
      continue;
    }
    const result = await readArticle(input, options);
    if ('problems' in result) {
      problems.push(...result.problems);
      continue;
    }
    warnings.push(...result.stored.warnings);
    entries.set(path, entryOf(result.stored, input.digest));
  }
  return { entries, problems, warnings };
}

/** The archive's entry of a finished article. */
export function entryOf(stored: StoredArticle, inputDigest: string): ArticleEntry {
  const names = stored.images.flatMap(({ asset }) => [
    asset.fallback,
    ...asset.sources.flatMap((source) => source.files.map((file) => file.name)),
  ]);
  const warned = stored.warnings.length > 0;
  return toEntry(stored.article, names, { inputDigest, warned });
}

/** Where the names of all pictures in use are kept for the step that copies them. */
export function imageListFile(cacheDir: string): string {
  return join(cacheDir, 'images.json');
}

async function writeImageList(cacheDir: string, entries: readonly ArticleEntry[]): Promise<void> {
  const names = [...new Set(entries.flatMap((entry) => entry.images))].sort();
  const file = imageListFile(cacheDir);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(names));
}
