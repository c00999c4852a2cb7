import { formatTable } from '../format-table.ts';
import { readTexts } from '../../test/measure/experiment-texts.ts';
import {
  printedQuotes,
  runReuses,
  type ReuseFigures,
} from '../../test/measure/sayings/reuse-experiment.ts';
import { defineCommand, UsageError } from '../command.ts';
import { startCommand } from '../run-command.ts';

const LEAST_RIGHT = 0.98;

/** The command that measures whether quotes printed again are joined into sayings. */
export const reusesCommand = defineCommand({
  name: 'reuses',
  usage: '[--count 1000] [--seed 1] [--json]',
  about: `
Prints quotes of the archive folder, and where there are any of the shared annotated news, again in other
articles: whole, cut, joined, changed and under other names. Counts which are joined into one saying, or
rightly left apart. Writes nothing.`,
  options: {
    count: { type: 'string', value: 'N', help: 'how many re-uses (1000)' },
    seed: { type: 'string', value: 'N', help: 'another number makes other re-uses (1)' },
    json: { type: 'boolean', help: 'print JSON' },
  },
  statuses: '0 at least 98 % are right and none is joined across speakers, 1 otherwise.',
  readsArchive: true,
  run: async ({ values }, { settings, io }) => {
    const [count, seed] = [Number(values.count ?? 1000), Number(values.seed ?? 1)];
    if (!Number.isInteger(count) || count < 1 || !Number.isInteger(seed)) {
      throw new UsageError('--count takes a number from 1 on, --seed a whole number.');
    }
    const figures = runReuses(printedQuotes(await readTexts(settings)), count, seed);
    const all = total(figures.values());
    const right = all.right / all.reuses;
    io.out(
      values.json
        ? `${JSON.stringify({ right, ...Object.fromEntries(figures) }, undefined, 2)}\n`
        : writeFigures(figures, all, right),
    );
    return right >= LEAST_RIGHT && all.acrossSpeakers === 0 ? 0 : 1;
  },
});

function total(figures: Iterable<ReuseFigures>): ReuseFigures {
  const sum: ReuseFigures = { reuses: 0, right: 0, acrossSpeakers: 0 };
  for (const each of figures) {
    sum.reuses += each.reuses;
    sum.right += each.right;
    sum.acrossSpeakers += each.acrossSpeakers;
  }
  return sum;
}

function writeFigures(
  figures: ReadonlyMap<string, ReuseFigures>,
  all: ReuseFigures,
  right: number,
): string {
  const row = (kind: string, { reuses, right: ok, acrossSpeakers }: ReuseFigures) =>
    [kind, reuses, ok, acrossSpeakers].map(String);
  const rows = [...figures].map(([kind, each]) => row(kind, each));
  const table = formatTable(
    ['printed again', 'times', 'right', 'across speakers'],
    [...rows, row('all', all)],
  );
  return `${table}\n\nRight: ${(right * 100).toFixed(2)} %\n`;
}

if (import.meta.main) await startCommand(reusesCommand);
