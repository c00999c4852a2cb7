import { stringify } from 'csv-stringify/sync';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Problem } from '../../core/source/problem.ts';
import { isSummarised } from '../../core/source/problems/summarise-problems.ts';
import { shownPath } from '../../program/user-folder.ts';
import { say } from '../../wording/say.ts';

const COLUMNS = ['file', 'line', 'column', 'message', 'hint'];

/**
 * Writes problems that are told by kind to a file of the cache, one a line.
 *
 * @param name of the file, without its ending
 * @returns the line that names the file; undefined if they are told one by one, or it cannot be written
 */
export function listProblems(
  problems: readonly Problem[],
  cacheDir: string,
  name: 'problems' | 'warnings',
): string | undefined {
  if (!isSummarised(problems)) return undefined;
  const file = join(cacheDir, `${name}.csv`);
  try {
    mkdirSync(dirname(file), { recursive: true });
    const rows = problems.map((problem) => ({ ...problem }));
    writeFileSync(file, stringify(rows, { header: true, columns: COLUMNS, escape_formulas: true }));
  } catch {
    // The summary says the most important.
    return undefined;
  }
  return say('source.all-in', { count: problems.length, file: shownPath(file) });
}
