/**
 * Measures whether published quotes keep their ids when articles are edited.
 *
 *   npm run edits -- [--count 1000] [--seed 1] [--json]
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readArchive } from '../archive-reading.ts';
import { readSettings } from '../settings.ts';
import { corporaDir, readGold } from '../test/measure/corpora.ts';
import { noFigures, runEdits, type EditFigures } from '../test/measure/edits/edit-experiment.ts';
import { sample } from '../test/measure/sample.ts';
import { formatTable } from '../test/measure/table.ts';
import { InputError } from './corpus-input.ts';

const USAGE = `Usage: npm run edits -- [--count 1000] [--seed 1] [--json]

Edits the articles of the content folder, and where there are any 200 of the shared annotated news, in
eleven ways, and counts which published quotes keep their ids, lose them rightly or wrongly, or have
them attached to other words. Writes nothing.

Exit status: 0 at least 99 % kept or rightly lost and none attached to other words, 1 otherwise.
`;
const MOST_CORPUS_ARTICLES = 200;
const LEAST_RIGHT = 0.99;
const CORPUS = 'quotes/polnear-train.jsonl';

async function readTexts(): Promise<string[]> {
  const texts: string[] = [];
  await readArchive(readSettings(), (_entry, { article }) => texts.push(article.text));
  if (!existsSync(join(corporaDir, CORPUS))) return texts;
  const gold = sample(readGold(CORPUS), MOST_CORPUS_ARTICLES, 1);
  return [...texts, ...gold.map(({ text }) => text)];
}

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

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      count: { type: 'string', default: '1000' },
      seed: { type: 'string', default: '1' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const [count, seed] = [Number(values.count), Number(values.seed)];
  if (!Number.isInteger(count) || count < 1 || !Number.isInteger(seed)) throw new InputError(USAGE);
  const figures = runEdits(await readTexts(), count, seed);
  const all = total(figures.values());
  const right = (all.kept + all.rightlyLost) / all.edits;
  if (values.json) {
    console.log(JSON.stringify({ right, ...Object.fromEntries(figures) }, undefined, 2));
  } else {
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
    console.log(formatTable(heads, [...rows, rowOf('all', all)]));
    console.log(`\nKept or rightly lost: ${(right * 100).toFixed(2)} %`);
  }
  return right >= LEAST_RIGHT && all.attachedElsewhere === 0 ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof InputError) && !(error instanceof TypeError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
