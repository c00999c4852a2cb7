/**
 * Brings the ledger of published addresses up to date with the content folder.
 *
 *   npm run ledger -- [--check]
 */
import { readArchive } from '../archive-reading.ts';
import { loadEntries } from '../article-loader.ts';
import { articleTextOf } from '../article-reading.ts';
import type { ArticleEntry } from '../core/archive/entry.ts';
import { nameProblems } from '../core/ledger/ledger-problems.ts';
import { findRereadings } from '../core/ledger/rereadings.ts';
import { updateLedger } from '../core/ledger/update-ledger.ts';
import { writeChanges } from '../core/ledger/write-changes.ts';
import { ContentError, formatProblem, sortProblems, type Problem } from '../core/problem.ts';
import { LEDGER_FOLDER, LEDGER_PLACES, writeLedgerFiles } from '../ledger-store.ts';
import { readSettings, type Settings } from '../settings.ts';
import { type CommandIo, terminal } from './command-io.ts';

const USAGE = `Usage: npm run ledger -- [--check]

Records under ${LEDGER_FOLDER} the address of every quote, article, speaker and place that is not in it
yet, and what became of the others; prints what changed. Commit what it writes.

  --check   writes nothing; fails where the ledger is not up to date

Writes nothing where something published is lost, or anything else is wrong.

Exit status: 0 up to date, 1 something is wrong or (with --check) not recorded, 2 not understood.
`;

/**
 * Records what is published.
 *
 * @returns the exit status
 */
export async function runLedger(
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
  // What is recorded stays for good, so nothing is while anything is wrong that would stop a build.
  const unbuildable = await loadingProblems(settings);
  if (unbuildable.length > 0) return fail(unbuildable, io);
  const { archive, record } = await readArchive(settings);
  const textOf = (entry: ArticleEntry) => articleTextOf(entry, settings);
  const rereadings = await findRereadings(archive, record, textOf);
  const wrong = nameProblems(archive, record, LEDGER_PLACES, rereadings.names);
  if (wrong.length > 0) return fail(wrong, io);
  const { ledger, changes } = await updateLedger(archive, record, rereadings, textOf);
  const files = await writeLedgerFiles(settings.contentDir, ledger, check);
  io.out(writeChanges(changes, ledger));
  if (!check || files.length === 0) return 0;
  io.err('The ledger is not up to date: run npm run ledger and commit what it writes.\n');
  return 1;
}

async function loadingProblems(settings: Settings): Promise<readonly Problem[]> {
  try {
    await loadEntries(settings);
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
}

function fail(problems: readonly Problem[], io: CommandIo): number {
  for (const problem of sortProblems(problems)) io.err(`${formatProblem(problem)}\n`);
  return 1;
}

if (import.meta.main) process.exitCode = await runLedger(process.argv.slice(2));
