import { loadGazetteer } from '../../archive-folder/gazetteer-store.ts';
import { corporaArePresent, corporaDir } from '../../test/measure/corpora.ts';
import { EXTRACTORS } from '../../test/measure/extractors.ts';
import { goldenProse } from '../../test/measure/golden-texts.ts';
import { HOSTILE_NAMES } from '../../test/measure/hostile/texts.ts';
import {
  slowExtractors,
  timeHostileTexts,
  type HostileTimes,
} from '../../test/measure/hostile/times.ts';
import {
  measureGazetteer,
  measureLengths,
  measureSpeeds,
  type GazetteerCost,
  type LengthCost,
  type Speed,
} from '../../test/measure/speed.ts';
import { formatTable } from '../../test/measure/table.ts';
import { defineCommand, UsageError } from '../command.ts';
import type { CommandIo } from '../command-io.ts';
import { startCommand } from '../run-command.ts';

const HOSTILE_LIMIT_MILLISECONDS = 1000;
const DOUBLINGS = 5;

/** The command that measures the speed of the extraction. */
export const benchCommand = defineCommand({
  name: 'bench',
  usage: "[--quick] [--json] [--hostile 'NAME;…']",
  about: `
Measures the speed of the extraction, beside compromise, and fails where an extraction of a hostile text
of one million units does not end within a second. Speeds need the corpora in ../shared/corpora; without
them they are left out, which is said.`,
  options: {
    quick: { type: 'boolean', help: 'without compromise' },
    json: { type: 'boolean', help: 'print JSON' },
    hostile: {
      type: 'string',
      value: 'NAME;…',
      help: `only these, and nothing else: ${HOSTILE_NAMES.join('; ')}`,
    },
  },
  statuses: '0 none takes too long, 1 one does, 2 not understood.',
  run: ({ values: { quick = false, json = false, hostile = '' } }, { io }) => {
    const names = hostile.split(';').filter(Boolean);
    const unknown = names.find((name) => !HOSTILE_NAMES.includes(name));
    if (unknown) throw new UsageError(`${unknown}: no such hostile text.`);
    return runBench({ quick, json, hostile: names }, io);
  },
});

interface Options {
  readonly quick: boolean;
  readonly json: boolean;
  readonly hostile: readonly string[];
}

/** What one run of the command measures. */
export interface Measurements {
  readonly speeds: readonly Speed[];
  readonly gazetteer?: GazetteerCost;
  readonly lengths: readonly LengthCost[];
  readonly hostile: readonly HostileTimes[];
}

async function measureAll({ quick, hostile: only }: Options, io: CommandIo): Promise<Measurements> {
  if (only.length > 0) return { speeds: [], lengths: [], hostile: await timeHostileTexts(only) };
  const tables = loadGazetteer();
  const present = corporaArePresent();
  if (!present) io.err(`No annotated news in ${corporaDir}: no speeds.\n`);
  const speeds = present ? measureSpeeds(tables, !quick) : [];
  const gazetteer = measureGazetteer();
  const lengths = measureLengths(goldenProse(), tables, DOUBLINGS);
  const hostile = await timeHostileTexts(HOSTILE_NAMES);
  return { speeds, gazetteer, lengths, hostile };
}

/** One table per kind of measurement; none where nothing was measured. */
export function writeTables({ speeds, gazetteer, lengths, hostile }: Measurements): string {
  const sections = [
    speeds.length > 0 ? speedTable(speeds) : '',
    gazetteer
      ? `gazetteer: ${gazetteer.loadMilliseconds.toFixed(0)} ms to load, ${(gazetteer.bytesOnDisk / 1e6).toFixed(2)} MB on disk`
      : '',
    lengths.length > 0 ? lengthTable(lengths) : '',
    hostileTable(hostile),
  ];
  return `${sections.filter(Boolean).join('\n\n')}\n`;
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

/** Each extraction that takes longer over a hostile text than it may, one line each. */
export function describeSlow(hostile: readonly HostileTimes[]): string[] {
  return hostile.flatMap((found) =>
    slowExtractors(found, HOSTILE_LIMIT_MILLISECONDS).map(
      (extractor) => `${extractor} takes over a second for 1 MB of ${found.name}`,
    ),
  );
}

async function runBench(options: Options, io: CommandIo): Promise<number> {
  const measurements = await measureAll(options, io);
  io.out(options.json ? `${JSON.stringify(measurements, null, 2)}\n` : writeTables(measurements));
  const slow = describeSlow(measurements.hostile);
  for (const line of slow) io.err(`${line}\n`);
  return slow.length > 0 ? 1 : 0;
}

if (import.meta.main) await startCommand(benchCommand);
