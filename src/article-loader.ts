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
} from './article-store.ts';
import { addressProblems } from './core/archive/addresses.ts';
import { toEntry, type ArticleEntry } from './core/archive/entry.ts';
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
 * Reads all articles of the content folder.
 *
 * @param kept entries of an earlier run by path; those whose file is unchanged are taken as they are
 * @throws ContentError with every problem of every file
 */
export async function loadEntries(
  settings: Settings,
  kept: ReadonlyMap<string, ArticleEntry> = new Map(),
): Promise<{ entries: Map<string, ArticleEntry>; warnings: Problem[] }> {
  const urls = createUrls(settings.base);
  const options: ArticleStoreOptions = {
    contentDir: settings.contentDir,
    cacheDir: settings.cacheDir,
    version: `${pipelineVersion()} ${urls.home}`,
    context: { gazetteer: loadGazetteer(), urls },
  };
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
    const { article, images } = result.stored;
    warnings.push(...result.stored.warnings);
    const names = images.flatMap(({ asset }) => [
      asset.fallback,
      ...asset.sources.flatMap((source) => source.files.map((file) => file.name)),
    ]);
    const warned = result.stored.warnings.length > 0;
    entries.set(path, toEntry(article, names, { inputDigest: input.digest, warned }));
  }
  problems.push(...addressProblems([...entries.values()]));
  if (problems.length > 0) throw new ContentError(sortProblems(problems));
  await writeImageList(settings.cacheDir, [...entries.values()]);
  return { entries, warnings: sortProblems(warnings) };
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
