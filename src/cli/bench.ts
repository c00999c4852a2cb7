/**
 * Measures the speed of the extraction, beside compromise, and holds it to a second on hostile texts.
 *
 *   npm run bench -- [--quick] [--json] [--hostile 'NAME;…']
 *
 * Speeds need the corpora in `../shared/corpora`; without them they are left out, which is said.
 * Fails where an extraction of a hostile text of one million units does not end within a second.
 */
import { parseArgs } from 'node:util';
import { loadGazetteer } from '../gazetteer-store.ts';
import { corporaArePresent, corporaDir } from '../test/measure/corpora.ts';
import { EXTRACTORS } from '../test/measure/extractors.ts';
import { goldenProse } from '../test/measure/golden-texts.ts';
import { HOSTILE_NAMES } from '../test/measure/hostile-texts.ts';
import {
  slowExtractors,
  timeHostileTexts,
  type HostileTimes,
} from '../test/measure/hostile-times.ts';
import {
  measureGazetteer,
  measureLengths,
  measureSpeeds,
  type GazetteerCost,
  type LengthCost,
  type Speed,
} from '../test/measure/speed.ts';
import { formatTable } from '../test/measure/table.ts';
import { InputError } from './corpus-input.ts';

const USAGE = `usage: npm run bench -- [--quick] [--json] [--hostile 'NAME;…']
  --quick    without compromise
  --json     the measurements as JSON
  --hostile  only these hostile texts, and nothing else: ${HOSTILE_NAMES.join('; ')}`;
const HOSTILE_LIMIT_MILLISECONDS = 1000;
const DOUBLINGS = 5;

interface Options {
  readonly quick: boolean;
  readonly json: boolean;
  readonly hostile: readonly string[];
}

interface Measurements {
  readonly speeds: readonly Speed[];
  readonly gazetteer?: GazetteerCost;
  readonly lengths: readonly LengthCost[];
  readonly hostile: readonly HostileTimes[];
}

function readOptions(): Options {
  try {
    const { values } = parseArgs({
      options: {
        quick: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        hostile: { type: 'string', default: '' },
      },
    });
    const hostile = values.hostile.split(';').filter(Boolean);
    const unknown = hostile.find((name) => !HOSTILE_NAMES.includes(name));
    if (unknown) throw new InputError(`${unknown}: no such hostile text.\n${USAGE}`);
    return { ...values, hostile };
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

async function measureAll({ quick, hostile: only }: Options): Promise<Measurements> {
  if (only.length > 0) return { speeds: [], lengths: [], hostile: await timeHostileTexts(only) };
  const tables = loadGazetteer();
  const present = corporaArePresent();
  if (!present) console.error(`No annotated news in ${corporaDir}: no speeds.`);
  const speeds = present ? measureSpeeds(tables, !quick) : [];
  const gazetteer = measureGazetteer();
  const lengths = measureLengths(goldenProse(), tables, DOUBLINGS);
  const hostile = await timeHostileTexts(HOSTILE_NAMES);
  return { speeds, gazetteer, lengths, hostile };
}

function printTables({ speeds, gazetteer, lengths, hostile }: Measurements): void {
  const sections = [
    speeds.length > 0 ? speedTable(speeds) : '',
    gazetteer
      ? `gazetteer: ${gazetteer.loadMilliseconds.toFixed(0)} ms to load, ${(gazetteer.bytesOnDisk / 1e6).toFixed(2)} MB on disk`
      : '',
    lengths.length > 0 ? lengthTable(lengths) : '',
    hostileTable(hostile),
  ];
  console.log(sections.filter(Boolean).join('\n\n'));
}

function speedTable(speeds: readonly Speed[]): string {
  const rows = speeds.map(({ what, articles, megabytes, megabytesPerSecond }) => [
    what,
    String(articles),
    megabytes.toFixed(2),
    megabytesPerSecond.toFixed(2),
  ]);
  return formatTable(['speed', 'articles', 'MB', 'MB/s'], rows);
}

function lengthTable(lengths: readonly LengthCost[]): string {
  const rows = lengths.map(({ times, kilobytes, millisecondsPerKilobyte }) => [
    `×${times}`,
    kilobytes.toFixed(0),
    ...EXTRACTORS.map((extractor) => millisecondsPerKilobyte[extractor].toFixed(3)),
  ]);
  return formatTable(['ms per KB', 'KB', ...EXTRACTORS], rows);
}

function hostileTable(hostile: readonly HostileTimes[]): string {
  const rows = hostile.map((found) => {
    const slow = slowExtractors(found, HOSTILE_LIMIT_MILLISECONDS);
    const cells = EXTRACTORS.map((extractor) => found.times[extractor]?.toFixed(0) ?? 'no end');
    return [found.name, ...cells, slow.length > 0 ? 'too slow' : ''];
  });
  return formatTable(['1 MB of, in ms', ...EXTRACTORS, ''], rows);
}

async function main(): Promise<number> {
  const options = readOptions();
  const measurements = await measureAll(options);
  if (options.json) console.log(JSON.stringify(measurements, null, 2));
  else printTables(measurements);
  const slow = measurements.hostile.flatMap((found) =>
    slowExtractors(found, HOSTILE_LIMIT_MILLISECONDS).map(
      (extractor) => `${extractor} takes over a second for 1 MB of ${found.name}`,
    ),
  );
  for (const line of slow) console.error(line);
  return slow.length > 0 ? 1 : 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
