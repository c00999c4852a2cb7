import { join } from 'node:path';
import { readVersions } from '../../archive-folder/published/article-versions.ts';
import { sortProblems, type Problem } from '../../core/source/problem.ts';
import { lockIn } from '../../archive-folder/files/folder-lock.ts';
import { NoHistoryError } from '../../git/git.ts';
import {
  HISTORY_FOLDER,
  writeHistories,
  type HistoryChanges,
} from '../../archive-folder/published/history-store.ts';
import { readPublished } from '../../archive-folder/published/ledger-store.ts';
import { realPathOf } from '../../archive-folder/settings.ts';
import { writeProblem } from '../../archive-folder/shown-problem.ts';
import { shownPath } from '../../program/user-folder.ts';
import type { CommandIo } from '../command-io.ts';
import { CommandError, defineCommand, type CommandResult } from '../command.ts';

/** The command that writes what changed after publication. */
export const historyCommand = defineCommand({
  name: 'history',
  usage: '[--check] [options]',
  about: `
Writes under ${HISTORY_FOLDER} what changed in the words of each article after it was published, as git
has its versions: the last of each day. The build prints it at the foot of the article; it needs no git.
Commit what it writes.`,
  options: {
    check: { type: 'boolean', help: 'write nothing; fail where something is not up to date' },
  },
  statuses:
    '0 up to date, 1 git cannot tell or (with --check) something is not up to date, 2 not understood.',
  readsArchive: true,
  json: true,
  doing: 'Reading the versions from git',
  locks: ({ contentDir }) => [lockIn(realPathOf(contentDir))],
  run: async ({ values: { check = false } }, { settings: { contentDir }, io }) => {
    const record = readPublished(contentDir);
    if ('problems' in record) return fail(record.problems, contentDir, io);
    const versions = await readVersions(contentDir, record).catch((error: unknown) => {
      if (!(error instanceof NoHistoryError)) throw error;
      throw new CommandError(`${error.message}. Nothing was written; a build needs no git.`);
    });
    const { files, uncommitted, unreadable } = versions;
    const changes = await writeHistories(contentDir, files, !check);
    io.out(describe(files.size, changes, contentDir));
    if (uncommitted.length > 0) {
      io.out(`Not committed, so without a version yet: ${listSome(uncommitted)}.\n`);
    }
    if (unreadable.length > 0) {
      io.err(`Cannot be read; verbatim build says why: ${listSome(unreadable)}.\n`);
    }
    const changed = changes.written.length + changes.removed.length;
    const stale = check && changed > 0;
    if (stale) {
      io.err('The histories are not up to date: run verbatim history and commit what it writes.\n');
    }
    const json = { articles: files.size, ...changes, uncommitted, unreadable };
    return { status: stale ? 1 : 0, json };
  },
});

function fail(found: readonly Problem[], contentDir: string, io: CommandIo): CommandResult {
  const problems = sortProblems(found);
  for (const problem of problems) io.err(writeProblem(problem, contentDir));
  return { status: 1, json: { problems } };
}

function describe(count: number, { written, removed }: HistoryChanges, contentDir: string): string {
  const lines = [
    ...written.map((path) => `  written  ${shownPath(join(contentDir, path))}\n`),
    ...removed.map((path) => `  removed  ${shownPath(join(contentDir, path))}\n`),
  ];
  const what = count === 1 ? 'One article' : `${count} articles`;
  return `${what} changed after publication.\n${lines.join('')}`;
}

const MOST_NAMED = 5;

function listSome(paths: readonly string[]): string {
  const more = paths.length - MOST_NAMED;
  return `${paths.slice(0, MOST_NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
