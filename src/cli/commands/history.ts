import { join } from 'node:path';
import { readVersions } from '../../archive-folder/published/article-versions.ts';
import { formatProblem, sortProblems, type Problem } from '../../core/source/problem.ts';
import { lockIn } from '../../archive-folder/files/folder-lock.ts';
import { NoHistoryError } from '../../git/git.ts';
import {
  HISTORY_FOLDER,
  writeHistories,
  type HistoryChanges,
} from '../../archive-folder/published/history-store.ts';
import { readPublished } from '../../archive-folder/published/ledger-store.ts';
import { realPathOf } from '../../archive-folder/settings.ts';
import { shownProblem } from '../../archive-folder/shown-problem.ts';
import { shownPath } from '../../program/user-folder.ts';
import type { CommandIo } from '../command-io.ts';
import { CommandError, defineCommand, type CommandResult } from '../command.ts';
import { say, sayList } from '../../wording/say.ts';

/** The command that writes what changed after publication. */
export const historyCommand = defineCommand({
  name: 'history',
  usage: () => say('commands.history-usage'),
  about: () => say('commands.history-about', { folder: HISTORY_FOLDER }),
  options: {
    check: { type: 'boolean', help: () => say('commands.history-check-option') },
  },
  statuses: () => say('commands.history-statuses'),
  readsArchive: true,
  json: true,
  doing: () => say('commands.reading-versions'),
  locks: ({ contentDir }) => [lockIn(realPathOf(contentDir))],
  run: async ({ values: { check = false } }, { settings: { contentDir }, io }) => {
    const record = readPublished(contentDir);
    if ('problems' in record) return fail(record.problems, contentDir, io);
    const versions = await readVersions(contentDir, record).catch((error: unknown) => {
      if (!(error instanceof NoHistoryError)) throw error;
      throw new CommandError(say('commands.history-refused', { reason: error.message }));
    });
    const { files, uncommitted, unreadable } = versions;
    const changes = await writeHistories(contentDir, files, !check);
    io.out(describe(files.size, changes, contentDir));
    if (uncommitted.length > 0) {
      io.out(`${say('commands.history-uncommitted', { files: listSome(uncommitted) })}\n`);
    }
    if (unreadable.length > 0) {
      io.err(`${say('commands.history-unreadable', { files: listSome(unreadable) })}\n`);
    }
    const changed = changes.written.length + changes.removed.length;
    const stale = check && changed > 0;
    if (stale) {
      io.err(`${say('commands.history-stale')}\n`);
    }
    const json = { articles: files.size, ...changes, uncommitted, unreadable };
    return { status: stale ? 1 : 0, json };
  },
});

function fail(found: readonly Problem[], contentDir: string, io: CommandIo): CommandResult {
  const problems = sortProblems(found).map((problem) => shownProblem(problem, contentDir));
  for (const problem of problems) io.err(`${formatProblem(problem)}\n`);
  return { status: 1, json: { problems } };
}

function describe(count: number, { written, removed }: HistoryChanges, contentDir: string): string {
  const shown = (path: string) => shownPath(join(contentDir, path));
  const lines = [
    ...written.map((path) => say('commands.history-written', { file: shown(path) })),
    ...removed.map((path) => say('commands.history-removed', { file: shown(path) })),
  ].map((line) => `  ${line}\n`);
  return `${say('commands.history-changed', { count })}\n${lines.join('')}`;
}

const MOST_NAMED = 5;

function listSome(paths: readonly string[]): string {
  const more = paths.length - MOST_NAMED;
  const names = sayList(paths.slice(0, MOST_NAMED), 'bare');
  return more > 0 ? say('commands.some-and-more', { names, count: more }) : names;
}
