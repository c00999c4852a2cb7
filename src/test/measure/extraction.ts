import { loadGazetteer } from '../../archive-folder/gazetteer-store.ts';
import { corporaArePresent, corporaDir } from './corpora.ts';
import { EXTRACTORS } from './extractors.ts';
import { goldenProse } from './golden-texts.ts';
import { HOSTILE_NAMES } from './hostile/texts.ts';
import { slowExtractors, timeHostileTexts, type HostileTimes } from './hostile/times.ts';
import {
  measureGazetteer,
  measureLengths,
  measureSpeeds,
  type GazetteerCost,
  type LengthCost,
  type Speed,
} from './speed.ts';
import { formatTable } from '../../cli/format-table.ts';

const HOSTILE_LIMIT_MILLISECONDS = 1000;
const DOUBLINGS = 5;

/** What of the extraction is measured. */
export interface ExtractionOptions {
  /** Without compromise. */
  readonly quick: boolean;
  /** Only these hostile texts, where there are any. */
  readonly hostile: readonly string[];
}

/** What one run of the command measures. */
export interface Measurements {
  readonly speeds: readonly Speed[];
  readonly gazetteer?: GazetteerCost;
  readonly lengths: readonly LengthCost[];
  readonly hostile: readonly HostileTimes[];
}

/**
 * Measures the speed of the extraction and how it takes hostile texts.
 *
 * @param warn is told what could not be measured
 */
export async function measureExtraction(
  { quick, hostile: only }: ExtractionOptions,
  warn: (line: string) => void,
): Promise<Measurements> {
  if (only.length > 0) return { speeds: [], lengths: [], hostile: await timeHostileTexts(only) };
  const tables = loadGazetteer();
  const present = corporaArePresent();
  if (!present) warn(`No annotated news in ${corporaDir}: no speeds.\n`);
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
