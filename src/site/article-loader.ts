import type { Loader, LoaderContext } from 'astro/loaders';
import { isHidden } from '../archive-folder/files/listing.ts';
import { isWithin } from '../archive-folder/files/real-path.ts';
import { foldersRead } from '../archive-folder/source/folders-read.ts';
import { shownProblem } from '../archive-folder/shown-problem.ts';
import type { OpenArchive } from '../archive-folder/open-archive.ts';
import { fixSettings, readSettings, type Settings } from '../archive-folder/settings.ts';
import { formatProblem, type Problem } from '../core/source/problem.ts';
import { describeProblems } from '../core/source/problems/summarise-problems.ts';
import type { ArticleEntry } from '../core/archive/entry.ts';
import { readKeptEntries, readKeptNotices, recordEntries } from './build/last-build.ts';
import { coalesce } from './desk/coalesce.ts';
import { problemsOf } from './desk/failure.ts';
import { handOver } from './opened-archive.ts';
import { shared } from './shared-archive.ts';
import { say } from '../wording/say.ts';

/**
 * The one content loader: the place where Astro meets the core.
 *
 * @param currentSettings called each time, since settings may change while editing
 */
export function articleLoader(currentSettings: () => Settings = readSettings): Loader {
  return {
    name: 'verbatim-articles',
    async load(context) {
      if (shared.bundling) return;
      const { watcher } = context;
      await (watcher
        ? openWhileEditing(currentSettings, context, watcher)
        : openForBuild(currentSettings()));
    },
  };
}

/** A build tells by itself what is to be told, and nothing but pages read the archive. */
async function openForBuild(settings: Settings): Promise<void> {
  const { openSoundArchive } = await import('../archive-folder/open-archive.ts');
  const opened = await openSoundArchive(settings, openOptions(settings));
  handOver(opened);
  shared.kept = opened.entries;
}

function openOptions({ cacheDir }: Settings) {
  shared.kept ??= readKeptEntries(cacheDir);
  shared.notices ??= readKeptNotices(cacheDir);
  return { kept: shared.kept, trusting: true, notices: shared.notices };
}

/**
 * Opens the archive, and again after each change. What is wrong with it stops nothing: the rest is
 * shown, and the editor is told in the terminal and on the pages.
 */
async function openWhileEditing(
  currentSettings: () => Settings,
  { store, logger }: Pick<LoaderContext, 'store' | 'logger'>,
  watcher: NonNullable<LoaderContext['watcher']>,
): Promise<void> {
  const { openArchive } = await import('../archive-folder/open-archive.ts');
  const { createDesk } = await import('./desk/desk.ts');
  const known = new Map<string, ArticleEntry>();
  const tell = tellOnce(logger);
  let failure: readonly Problem[] = [];
  const open = async (): Promise<OpenArchive> => {
    fixSettings(false);
    const settings = currentSettings();
    const opened = await openArchive(settings, openOptions(settings));
    failure = [];
    for (const [path, entry] of opened.entries) known.set(path, entry);
    shared.kept = known;
    shared.desk = createDesk(() => ({ opened, known, failure }));
    handOver(opened);
    tell(opened.problems, opened);
    return opened;
  };
  const reopen = coalesce(async () => {
    try {
      await open();
    } catch (error) {
      failure = problemsOf(error);
      // Pages go on with those that were good.
      fixSettings();
      tell(failure);
    }
    shared.reopened?.();
  });
  const { contentDir, cacheDir, outDir, foreign } = currentSettings();
  const folders = foldersRead({ contentDir, ...(foreign ? { foreign } : {}) });
  watcher.add(folders);
  const onChange = (path: string) => {
    const folder = folders.find((one) => isWithin(path, one));
    if (folder === undefined || [cacheDir, outDir].some((one) => isWithin(path, one))) return;
    if (!isTemporary(path.slice(folder.length))) void reopen();
  };
  watcher.on('change', onChange).on('add', onChange).on('unlink', onChange);
  // Last, so that a mistake that is fixed later is noticed.
  const { entries } = await open();
  recordEntries(cacheDir, entries, shared.notices ?? new Map());
  fillStore(store, entries);
}

/** Pages read the archive itself, so that the store need not follow what is edited. */
function fillStore(store: LoaderContext['store'], entries: OpenArchive['entries']): void {
  for (const id of store.keys()) if (!entries.has(id)) store.delete(id);
  for (const [id, entry] of entries) {
    const digest = `${entry.inputDigest} ${entry.digest}`;
    if (store.get(id)?.digest !== digest) store.set({ id, data: { ...entry }, digest });
  }
}

/** Tells the editor in the terminal what is wrong and odd, and after a change only if that is new. */
function tellOnce(logger: Pick<LoaderContext['logger'], 'error' | 'warn'>) {
  let before = new Set<string>();
  return (problems: readonly Problem[], opened?: OpenArchive): void => {
    const { warnings = [], unrecorded = 0, settings } = opened ?? {};
    const shown = (of: readonly Problem[]): Problem[] =>
      settings ? of.map((problem) => shownProblem(problem, settings.contentDir)) : [...of];
    const wrong = shown(problems);
    const odd = shown(warnings);
    const isNew = (problem: Problem) => !before.has(formatProblem(problem));
    // Many are told by kind.
    for (const line of describeProblems(wrong.filter(isNew))) logger.error(line);
    for (const line of describeProblems(odd.filter(isNew))) logger.warn(line);
    const unnoted = unrecorded > 0 ? say('build.unrecorded', { count: unrecorded }) : '';
    if (unnoted !== '' && !before.has(unnoted)) logger.warn(unnoted);
    before = new Set([...[...wrong, ...odd].map(formatProblem), unnoted]);
  };
}

/** Files that are about to be renamed, and hidden ones. */
const TEMPORARY = /\.(?:part|tmp|swp)$|~$/;

const isTemporary = (path: string): boolean => isHidden(path) || TEMPORARY.test(path);
