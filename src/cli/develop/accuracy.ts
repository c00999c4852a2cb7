import { loadGazetteer } from '../../archive-folder/gazetteer-store.ts';
import { CORPORA, measure, type Corpus, type Measured } from '../../test/measure/accuracy.ts';
import { compromiseVersion } from '../../test/measure/compromise-reading.ts';
import { corporaArePresent, corporaDir } from '../../test/measure/corpora.ts';
import {
  describeAims,
  describeShortfall,
  findShortfalls,
  readFloors,
  type Floors,
} from '../../test/measure/floors.ts';
import { PLACE_FIGURES, QUOTE_FIGURES } from '../../test/measure/score.ts';
import { SPEAKER_THRESHOLD } from '../../core/extract/attribution/certainty/certainty.ts';
import { measureCalibration, WEB_FIGURES } from '../../test/measure/web.ts';
import { describeCalibration } from '../training/train-certainty.ts';
import { formatTable } from '../format-table.ts';
import { defineCommand, UsageError } from '../command.ts';
import type { CommandIo } from '../command-io.ts';
import { startCommand } from '../run-command.ts';

const FIGURES = { quotes: QUOTE_FIGURES, web: WEB_FIGURES, places: PLACE_FIGURES };
const NAMES = CORPORA.map(({ name }) => name).join(', ');
/** The command that measures the extraction on annotated news. */
export const accuracyCommand = defineCommand({
  name: 'accuracy',
  usage: '[--quick] [--json] [--only CORPUS,…]',
  about: `
Measures the extraction on annotated news, beside its rivals, and fails where a figure of ours breaks its
bound in src/test/measure/accuracy-floors.json. The corpora are in ../shared/corpora (or
$VERBATIM_SHARED/corpora); without them there is nothing to measure, which is said and is no failure.`,
  options: {
    quick: { type: 'boolean', help: 'only the corpora that have floors, and without compromise' },
    json: { type: 'boolean', help: 'print JSON' },
    only: { type: 'string', value: 'CORPUS,…', help: `some of: ${NAMES}` },
  },
  statuses: '0 all floors are held, 1 one is not, 2 not understood.',
  run: ({ values: { quick = false, json = false, only = '' } }, { io }) => {
    const names = only.split(',').filter(Boolean);
    const unknown = names.find((name) => !CORPORA.some((corpus) => corpus.name === name));
    if (unknown) throw new UsageError(`${unknown}: no such corpus. There are: ${NAMES}.`);
    return measureAll({ quick, json, only: names }, io);
  },
});

interface Options {
  readonly quick: boolean;
  readonly json: boolean;
  readonly only: readonly string[];
}

function printTable(kind: Corpus['kind'], measured: readonly Measured[], io: CommandIo): void {
  const ofKind = new Set(CORPORA.flatMap((corpus) => (corpus.kind === kind ? [corpus.name] : [])));
  const lines = measured.filter(({ corpus }) => ofKind.has(corpus));
  if (lines.length === 0) return;
  const figures = FIGURES[kind];
  const heads = [kind, kind === 'web' ? 'labels' : 'articles', 'by', ...figures];
  const rows = lines.map(({ corpus, genre, who, articles, sampled, figures: values }) => [
    genre ?? corpus,
    `${articles}${sampled ? ' (sample)' : ''}`,
    who,
    ...figures.map((figure) => values[figure]?.toFixed(1) ?? ''),
  ]);
  io.out(`${formatTable(heads, rows)}\n\n`);
}

function measureAll({ quick, json, only }: Options, io: CommandIo): number {
  if (!corporaArePresent()) {
    io.out(`No annotated news in ${corporaDir}: there is nothing to measure the extraction on.\n`);
    return 0;
  }
  const floors = readFloors();
  const chosen = CORPORA.filter(({ name }) =>
    only.length > 0 ? only.includes(name) : !quick || name in floors,
  );
  const gazetteer = loadGazetteer();
  const measured = chosen.flatMap((corpus) => measure(corpus, gazetteer, !quick));
  return reportMeasured(measured, floors, { quick, json }, io);
}

/**
 * Prints what was measured, and what breaks its bound. A sample, and a genre by itself, is held to
 * nothing.
 *
 * @returns the exit status
 */
export function reportMeasured(
  measured: readonly Measured[],
  floors: Floors,
  { quick, json }: Omit<Options, 'only'>,
  io: CommandIo,
): number {
  const own = measured.filter(
    ({ who, sampled, genre }) => who === 'verbatim' && !sampled && genre === undefined,
  );
  const shortfalls = own.flatMap(({ corpus, figures }) => findShortfalls(corpus, figures, floors));
  if (json) {
    const figures = { compromise: compromiseVersion, measured, shortfalls };
    io.out(`${JSON.stringify(figures, null, 2)}\n`);
  } else {
    printTable('quotes', measured, io);
    printTable('web', measured, io);
    if (measured.some(({ corpus }) => corpus === 'web'))
      io.out(`${describeCalibration(measureCalibration(), SPEAKER_THRESHOLD)}\n`);
    printTable('places', measured, io);
    const rival = `compromise ${compromiseVersion}: quotations and the nearest person; places and the country or largest city of that name.`;
    if (!quick) io.out(`${rival}\n`);
  }
  for (const { corpus, figures } of own)
    for (const line of describeAims(corpus, figures, floors)) io.err(`${line}\n`);
  for (const shortfall of shortfalls) io.err(`${describeShortfall(shortfall)}\n`);
  return shortfalls.length > 0 ? 1 : 0;
}

if (import.meta.main) await startCommand(accuracyCommand);
