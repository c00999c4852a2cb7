import { join } from 'node:path';
import { describeFileError } from '../archive-folder/files/errors.ts';
import { KINDS, type KindName } from '../import/article/open-archive.ts';
import type { GivenFields } from '../import/run/given-fields.ts';
import { importSources, type SourceOptions } from '../import/run/import-sources.ts';
import { RECORDS } from '../import/run/journal.ts';
import type { Included } from '../import/run/plan.ts';
import { shownPath } from '../program/user-folder.ts';
import { say } from '../wording/say.ts';
import type { CommandIo } from './command-io.ts';
import { CommandError, type CommandResult, UsageError } from './command.ts';
import { today } from './commands/new.ts';
import { createProgressBar } from './progress-bar.ts';

/** What the user said about a whole archive. */
export interface ArchiveValues {
  readonly from?: string;
  readonly dates?: string;
  readonly with?: string;
  readonly update?: boolean;
  readonly fetch?: boolean;
  readonly 'dry-run'?: boolean;
}

type ReadOptions = Pick<SourceOptions, 'from' | 'order' | 'include'>;

/** Imports archives of other programs and says on one page what was done. */
export async function importArchives(
  sources: readonly string[],
  values: ArchiveValues,
  given: GivenFields,
  contentDir: string,
  io: CommandIo,
): Promise<CommandResult> {
  const options = readOptions(values);
  const dryRun = values['dry-run'] ?? false;
  const bar = createProgressBar();
  try {
    const report = await importSources(sources, {
      ...options,
      contentDir,
      dryRun,
      update: values.update ?? false,
      fetch: values.fetch ?? false,
      given,
      today: today(),
      progress: bar.show,
    });
    bar.clear();
    const kinds = [...report.kinds].map(([kind, count]) => say('import-run.kind', { count, kind }));
    if (kinds.length === 0 && report.countOf('refused') === 0)
      throw new CommandError(say('import-run.nothing', { source: nameOf(sources) }));
    if (kinds.length > 0)
      io.out(`${say('import-run.found', { source: nameOf(sources), kinds: kinds.join(', ') })}\n`);
    io.out(`${report.page()}\n`);
    if (!dryRun) {
      const file = shownPath(join(contentDir, RECORDS, 'report.csv'));
      io.out(`${say('import-run.report', { file })}\n`);
    }
    const failed = report.countOf('refused', 'exists', 'needs-date');
    return { status: failed > 0 ? 1 : 0, json: { articles: report.rows } };
  } catch (error) {
    if (error instanceof CommandError) throw error;
    const { what } = describeFileError(error);
    throw new CommandError(say('import-run.unreadable', { source: nameOf(sources), reason: what }));
  } finally {
    bar.clear();
  }
}

/** A list may name thousands of files. */
function nameOf(sources: readonly string[]): string {
  const [first = '', ...more] = sources;
  return more.length < 3
    ? sources.join(', ')
    : say('import-run.sources', { first, count: more.length });
}

function readOptions({ from, dates, with: more }: ArchiveValues): ReadOptions {
  const kind = KINDS.find((name) => name === from);
  if (from !== undefined && kind === undefined) {
    throw new UsageError(say('import-run.bad-from', { kinds: KINDS.join(', ') }));
  }
  if (dates !== undefined && dates !== 'day-first' && dates !== 'month-first') {
    throw new UsageError(say('import-run.bad-dates'));
  }
  const include = new Set<Included>();
  for (const name of (more ?? '').split(',').map((one) => one.trim())) {
    if (name === '') continue;
    if (name !== 'pages' && name !== 'protected') throw new UsageError(say('import-run.bad-with'));
    include.add(name);
  }
  return {
    include,
    ...(kind === undefined ? {} : { from: kind satisfies KindName }),
    ...(dates === undefined ? {} : { order: dates }),
  };
}
