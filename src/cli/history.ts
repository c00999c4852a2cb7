/**
 * Writes what changed in articles from one published version to the next, as git has them.
 *
 *   npm run history -- [--check]
 */
import { readVersions } from '../article-versions.ts';
import { formatProblem, sortProblems, type Problem } from '../core/problem.ts';
import { NoHistoryError } from '../git/git.ts';
import { HISTORY_FOLDER, writeHistories, type HistoryChanges } from '../history-store.ts';
import { readPublished } from '../ledger-store.ts';
import { readSettings, type Settings } from '../settings.ts';
import { type CommandIo, terminal } from './command-io.ts';

const USAGE = `Usage: npm run history -- [--check]

Writes under ${HISTORY_FOLDER} what changed in the words of each article after it was published, as git
has its versions: the last of each day. The build prints it at the foot of the article; it needs no git.
Commit what it writes.

  --check   writes nothing; fails where something is not up to date

Exit status: 0 up to date, 1 git cannot tell or (with --check) something is not up to date, 2 not understood.
`;

/**
 * Brings the histories up to date.
 *
 * @returns the exit status
 */
export async function runHistory(
  args: readonly string[],
  settings: Settings = readSettings(),
  io: CommandIo = terminal,
): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    io.out(USAGE);
    return 0;
  }
  if (args.some((arg) => arg !== '--check')) {
    io.err(USAGE);
    return 2;
  }
  const check = args.includes('--check');
  try {
    const record = await readPublished(settings.contentDir);
    if ('problems' in record) return fail(record.problems, io);
    const { files, uncommitted, unreadable } = await readVersions(settings.contentDir, record);
    const changes = await writeHistories(settings.contentDir, files, !check);
    io.out(describe(files.size, changes));
    if (uncommitted.length > 0) {
      io.out(`Not committed, so without a version yet: ${listSome(uncommitted)}.\n`);
    }
    if (unreadable.length > 0) {
      io.err(`Cannot be read; npm run build says why: ${listSome(unreadable)}.\n`);
    }
    const changed = changes.written.length + changes.removed.length;
    if (!check || changed === 0) return 0;
    io.err('The histories are not up to date: run npm run history and commit what it writes.\n');
    return 1;
  } catch (error) {
    if (!(error instanceof NoHistoryError)) throw error;
    io.err(`${error.message}. Nothing was written; a build needs no git.\n`);
    return 1;
  }
}

function fail(problems: readonly Problem[], io: CommandIo): number {
  for (const problem of sortProblems(problems)) io.err(`${formatProblem(problem)}\n`);
  return 1;
}

function describe(count: number, { written, removed }: HistoryChanges): string {
  const lines = [
    ...written.map((path) => `  written  content/${path}\n`),
    ...removed.map((path) => `  removed  content/${path}\n`),
  ];
  const what = count === 1 ? 'One article' : `${count} articles`;
  return `${what} changed after publication.\n${lines.join('')}`;
}

const MOST_NAMED = 5;

function listSome(paths: readonly string[]): string {
  const more = paths.length - MOST_NAMED;
  return `${paths.slice(0, MOST_NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

if (import.meta.main) process.exitCode = await runHistory(process.argv.slice(2));
