import { writeFileSync } from 'node:fs';
import { describeSlow, measureExtraction, writeTables } from '../../test/measure/extraction.ts';
import { measureReading } from '../../test/measure/builds/measure-reading.ts';
import {
  FIGURES_FILE,
  mergeFigures,
  readFigures,
  writtenFigures,
} from '../../test/measure/builds/figures-file.ts';
import { updateGuide } from '../../test/measure/builds/guide-tables.ts';
import { judgeTargets } from '../../test/measure/builds/judge-targets.ts';
import { measureSize } from '../../test/measure/builds/measure-size.ts';
import {
  costTable,
  missingRivals,
  printTable,
  targetTable,
  weightTable,
} from '../../test/measure/builds/report.ts';
import { canMeasure } from '../../test/measure/builds/run-measured.ts';
import { HOSTILE_NAMES } from '../../test/measure/hostile/texts.ts';
import { WEIGHTS, type WeightName } from '../../core/weight/rules.ts';
import { CommandError, defineCommand, UsageError } from '../command.ts';
import type { CommandIo } from '../command-io.ts';
import { startCommand } from '../run-command.ts';

const DEFAULT_ARTICLES = 1000;

/** The command that measures whole builds, or the extraction alone. */
export const benchCommand = defineCommand({
  name: 'bench',
  usage:
    '[--articles 1000] [--weight small] [--no-rivals] [--no-cards] [--dry-run] [--json] [--extraction]',
  about: `
Makes an archive of invented news and builds it: first without cards, then with default
settings, with nothing changed, and with one change of each kind. Prints what each build costs,
beside plain blogs of the same articles by Eleventy’s latest, which is installed into a
temporary folder, and by Hugo where it is installed; what the site weighs; and the targets. The
figures are added to src/docs/build-figures.json, and the guide’s tables are written from them.
Needs Linux; 1,000 articles take some ten minutes.

With --extraction it measures the speed of the extraction instead, beside compromise, and fails
where an extraction of a hostile text of one million units does not end within a second. Speeds
need the corpora in ../shared/corpora; without them they are left out, which is said.`,
  options: {
    articles: { type: 'string', value: 'N', help: 'how many articles (1000)' },
    weight: { type: 'string', value: 'normal|small', help: 'the archive’s setting (normal)' },
    seed: { type: 'string', value: 'N', help: 'for other articles (1)' },
    'no-rivals': { type: 'boolean', help: 'without Eleventy and Hugo' },
    'no-cards': { type: 'boolean', help: 'without the first build with cards; no build draws any' },
    'dry-run': { type: 'boolean', help: 'write neither figures nor the guide' },
    json: { type: 'boolean', help: 'print JSON' },
    extraction: { type: 'boolean', help: 'the extraction instead of builds' },
    quick: { type: 'boolean', help: 'the extraction, without compromise' },
    hostile: {
      type: 'string',
      value: 'NAME;…',
      help: `the extraction of only these: ${HOSTILE_NAMES.join('; ')}`,
    },
  },
  withoutArchive: () => true,
  statuses: '0 measured, 1 a build failed or an extraction takes too long, 2 not understood.',
  run: ({ values }, { io }) => {
    const { quick = false, json = false, hostile = '', extraction = false } = values;
    const names = hostile.split(';').filter(Boolean);
    const unknown = names.find((name) => !HOSTILE_NAMES.includes(name));
    if (unknown) throw new UsageError(`${unknown}: no such hostile text.`);
    if (extraction || quick || names.length > 0) {
      return benchExtraction({ quick, hostile: names }, json, io);
    }
    const { weight = 'normal', articles, seed = '1' } = values;
    const [count, seeded] = [Number(articles ?? DEFAULT_ARTICLES), Number(seed)];
    if (![count, seeded].every((number) => Number.isInteger(number) && number > 0)) {
      throw new UsageError('--articles and --seed take a number from 1 on.');
    }
    if (!isWeight(weight)) throw new UsageError(`${weight}: no such weight.`);
    const options = {
      articles: count,
      seed: seeded,
      weight,
      rivals: values['no-rivals'] !== true,
      cards: values['no-cards'] !== true,
      keep: values['dry-run'] !== true,
    };
    return benchBuilds(options, json, io);
  },
});

const isWeight = (name: string): name is WeightName => Object.hasOwn(WEIGHTS, name);

interface BuildOptions {
  readonly articles: number;
  readonly seed: number;
  readonly weight: WeightName;
  readonly rivals: boolean;
  readonly cards: boolean;
  /** Whether the figures are written down. */
  readonly keep: boolean;
}

async function benchBuilds(options: BuildOptions, json: boolean, io: CommandIo): Promise<number> {
  if (!canMeasure()) throw new CommandError('Builds can be measured on Linux only.');
  const tell = (doing: string) => io.err(`${doing}\n`);
  tell('reading articles');
  const extraction = measureReading(options.seed);
  const size = await measureSize({ ...options, extraction }, tell);
  const known = mergeFigures(readFigures(), size);
  const judged = judgeTargets(known);
  const tables = [costTable([size]), weightTable(size), targetTable(judged)];
  const lines = [...missingRivals(size), ...tables.map(printTable)];
  io.out(json ? `${JSON.stringify({ size, judged }, null, 2)}\n` : `${lines.join('\n')}`);
  if (options.keep) {
    writeFileSync(FIGURES_FILE, writtenFigures(known));
    updateGuide(readFigures());
  }
  return 0;
}

async function benchExtraction(
  options: { readonly quick: boolean; readonly hostile: readonly string[] },
  json: boolean,
  io: CommandIo,
): Promise<number> {
  const measurements = await measureExtraction(options, io.err);
  io.out(json ? `${JSON.stringify(measurements, null, 2)}\n` : writeTables(measurements));
  const slow = describeSlow(measurements.hostile);
  for (const line of slow) io.err(`${line}\n`);
  return slow.length > 0 ? 1 : 0;
}

if (import.meta.main) await startCommand(benchCommand);
