import { noFigures, runEdits, type EditFigures } from '../../test/measure/edits/edit-experiment.ts';
import { readTexts } from '../../test/measure/experiment-texts.ts';
import { formatTable } from '../format-table.ts';
import { defineCommand, UsageError } from '../command.ts';
import { startCommand } from '../run-command.ts';

const LEAST_RIGHT = 0.99;

/** The command that measures whether published quotes keep their ids when articles are edited. */
export const editsCommand = defineCommand({
  name: 'edits',
  usage: '[--count 1000] [--seed 1] [--json]',
  about: `
Edits the articles of the archive folder, and where there are any 200 of the shared annotated news, in
eleven ways, and counts which published quotes keep their ids, lose them rightly or wrongly, or have
them attached to other words. Writes nothing.`,
  options: {
    count: { type: 'string', value: 'N', help: 'how many edits (1000)' },
    seed: { type: 'string', value: 'N', help: 'another number makes other edits (1)' },
    json: { type: 'boolean', help: 'print JSON' },
  },
  statuses: '0 at least 99 % kept or rightly lost and none attached to other words, 1 otherwise.',
  readsArchive: true,
  run: async ({ values }, { settings, io }) => {
    const [count, seed] = [Number(values.count ?? 1000), Number(values.seed ?? 1)];
    if (!Number.isInteger(count) || count < 1 || !Number.isInteger(seed)) {
      throw new UsageError('--count takes a number from 1 on, --seed a whole number.');
    }
    const figures = runEdits(await readTexts(settings), count, seed);
    const all = total(figures.values());
    const right = (all.kept + all.rightlyLost) / all.edits;
    io.out(
      values.json
        ? `${JSON.stringify({ right, ...Object.fromEntries(figures) }, undefined, 2)}\n`
        : writeFigures(figures, all, right),
    );
    return right >= LEAST_RIGHT && all.attachedElsewhere === 0 ? 0 : 1;
  },
});

function rowOf(kind: string, f: EditFigures): string[] {
  const counts = [f.edits, f.kept, f.rightlyLost, f.wronglyLost, f.attachedElsewhere, f.othersLost];
  return [kind, ...counts.map(String)];
}

function total(figures: Iterable<EditFigures>): EditFigures {
  const sum = noFigures();
  for (const each of figures) {
    for (const key of Object.keys(sum) as (keyof EditFigures)[]) sum[key] += each[key];
  }
  return sum;
}

function writeFigures(
  figures: ReadonlyMap<string, EditFigures>,
  all: EditFigures,
  right: number,
): string {
  const heads = [
    'edit',
    'edits',
    'kept',
    'rightly lost',
    'wrongly lost',
    'other words',
    'others lost',
  ];
  const rows = [...figures].map(([kind, each]) => rowOf(kind, each));
  const table = formatTable(heads, [...rows, rowOf('all', all)]);
  return `${table}\n\nKept or rightly lost: ${(right * 100).toFixed(2)} %\n`;
}

if (import.meta.main) await startCommand(editsCommand);
