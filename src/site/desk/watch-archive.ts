import { openArchive, type OpenArchive } from '../../archive-folder/open-archive.ts';
import { fixSettings, type Settings } from '../../archive-folder/settings.ts';
import { shownProblem } from '../../archive-folder/shown-problem.ts';
import { foldersRead, isFileRead } from '../../archive-folder/source/folders-read.ts';
import type { ArticleEntry } from '../../core/archive/entry.ts';
import { Remembered } from '../../core/memory/remembered.ts';
import { formatProblem, type Problem } from '../../core/source/problem.ts';
import { describeProblems } from '../../core/source/problems/summarise-problems.ts';
import { say } from '../../wording/say.ts';
import {
  readKeptEntries,
  readKeptNotices,
  readKeptSayings,
  recordArticles,
} from '../build/last-build.ts';
import { handOver } from '../opened-archive.ts';
import { shared } from '../shared-archive.ts';
import { coalesce } from './coalesce.ts';
import { createDesk } from './desk.ts';
import { problemsOf } from './failure.ts';

/** As much of the watcher of a development server as is needed. */
export interface Watcher {
  add(paths: string[]): unknown;
  on(event: 'change' | 'add' | 'unlink', listener: (path: string) => void): unknown;
}

/** Tells the editor in the terminal. */
export interface Logger {
  error(text: string): void;
  warn(text: string): void;
}

/**
 * Opens the archive for the pages and the editor’s strip, and again after each change of a file that it
 * is read from. What is wrong with it stops nothing: the rest is shown, and the editor is told in the
 * terminal and on the pages.
 *
 * @param currentSettings called each time, since settings may change while editing
 * @throws as opening does the first time: if the settings cannot be used, or a folder not be read
 */
export async function watchArchive(
  currentSettings: () => Settings,
  watcher: Watcher,
  logger: Logger,
): Promise<void> {
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
  const settings = currentSettings();
  watcher.add(foldersRead(settings));
  const onChange = (path: string) => {
    if (isFileRead(path, settings)) void reopen();
  };
  for (const event of ['change', 'add', 'unlink'] as const) watcher.on(event, onChange);
  // Last, so that a mistake that is fixed later is noticed.
  const { entries } = await open();
  const { notices = new Map<string, never>(), sayings = new Remembered() } = shared;
  recordArticles(settings.cacheDir, { entries, notices, sayings });
}

function openOptions({ cacheDir }: Settings) {
  shared.kept ??= readKeptEntries(cacheDir);
  shared.notices ??= readKeptNotices(cacheDir);
  shared.sayings ??= readKeptSayings(cacheDir);
  const { kept, notices, sayings } = shared;
  return { kept, trusting: true, notices, sayings };
}

/** Tells the editor in the terminal what is wrong and odd, and after a change only if that is new. */
function tellOnce(logger: Logger) {
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
