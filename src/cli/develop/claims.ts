import {
  runChecks,
  type CheckFigures,
  type ClaimFigures,
} from '../../test/measure/check/check-experiment.ts';
import { readTexts } from '../../test/measure/experiment-texts.ts';
import { printedQuotes } from '../../test/measure/sayings/reuse-experiment.ts';
import { formatTable } from '../format-table.ts';
import { defineCommand, UsageError } from '../command.ts';
import { startCommand } from '../run-command.ts';

const LEAST_RIGHT = 0.97;
const LEAST_ABSENT = 0.99;

/** The command that measures whether a check of words against the archive says what is right. */
export const claimsCommand = defineCommand({
  name: 'claims',
  usage: '[--count 1000] [--seed 1] [--json]',
  about: `
Keeps a fifth of the quotes of the archive folder, and where there are any of the shared annotated news,
out of an archive, asks it for changed quotes of its own and for those that it does not have, and counts
right verdicts: in the shards that a page asks, and in memory as \`verbatim check\` asks. Writes nothing.`,
  options: {
    count: { type: 'string', value: 'N', help: 'how many claims of each sort (1000)' },
    seed: { type: 'string', value: 'N', help: 'another number makes other claims (1)' },
    json: { type: 'boolean', help: 'print JSON' },
  },
  statuses: '0 at least 97 % and 99 % are right and no “not” is hidden, 1 otherwise.',
  readsArchive: true,
  run: async ({ values }, { settings, io }) => {
    const [count, seed] = [Number(values.count ?? 1000), Number(values.seed ?? 1)];
    if (!Number.isInteger(count) || count < 1 || !Number.isInteger(seed)) {
      throw new UsageError('--count takes a number from 1 on, --seed a whole number.');
    }
    const figures = await runChecks(printedQuotes(await readTexts(settings)), count, seed);
    const all = total(figures.claims.values());
    const { absent, claims } = figures;
    io.out(
      values.json
        ? `${JSON.stringify({ all, absent, ...Object.fromEntries(claims) }, undefined, 2)}\n`
        : writeFigures(figures, all),
    );
    const isRight = leastRight(all) >= all.claims * LEAST_RIGHT && all.hidden === 0;
    return isRight && leastRight(absent) >= absent.claims * LEAST_ABSENT ? 0 : 1;
  },
});

const leastRight = ({ right, rightInMemory }: ClaimFigures): number =>
  Math.min(right, rightInMemory);

function total(figures: Iterable<ClaimFigures>): ClaimFigures {
  const sum: ClaimFigures = { claims: 0, right: 0, rightInMemory: 0, hidden: 0 };
  for (const each of figures) {
    sum.claims += each.claims;
    sum.right += each.right;
    sum.rightInMemory += each.rightInMemory;
    sum.hidden += each.hidden;
  }
  return sum;
}

function writeFigures({ claims, absent }: CheckFigures, all: ClaimFigures): string {
  const row = (kind: string, { claims: made, right, rightInMemory, hidden }: ClaimFigures) =>
    [kind, made, right, rightInMemory, hidden].map(String);
  const rows = [...claims].map(([kind, each]) => row(kind, each));
  return `${formatTable(
    ['claim', 'made', 'right in shards', 'right in memory', '“not” hidden'],
    [...rows, row('all', all), row('not in the archive', absent)],
  )}\n`;
}

if (import.meta.main) await startCommand(claimsCommand);
