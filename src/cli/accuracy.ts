/**
 * Measures the extraction on annotated news, beside its rivals, and holds it to its floors.
 *
 *   npm run accuracy -- [--quick] [--json] [--only CORPUS,…]
 *
 * The corpora lie in `../shared/corpora` (or `$VERBATIM_SHARED/corpora`); without them there is
 * nothing to measure, which is said and is no failure. Fails where a figure of ours breaks its bound
 * in `src/test/measure/accuracy-floors.json`.
 */
import { parseArgs } from 'node:util';
import { loadGazetteer } from '../gazetteer-store.ts';
import { CORPORA, measure, type Corpus, type Measured } from '../test/measure/accuracy.ts';
import { compromiseVersion } from '../test/measure/compromise-reading.ts';
import { corporaArePresent, corporaDir } from '../test/measure/corpora.ts';
import {
  describeAims,
  describeShortfall,
  findShortfalls,
  readFloors,
} from '../test/measure/floors.ts';
import { PLACE_FIGURES, QUOTE_FIGURES } from '../test/measure/score.ts';
import { formatTable } from '../test/measure/table.ts';
import { InputError } from './corpus-input.ts';

const NAMES = CORPORA.map(({ name }) => name).join(', ');
const USAGE = `usage: npm run accuracy -- [--quick] [--json] [--only CORPUS,…]
  --quick  only the corpora that have floors, and without compromise
  --json   the figures as JSON
  --only   some of: ${NAMES}`;

interface Options {
  readonly quick: boolean;
  readonly json: boolean;
  readonly only: readonly string[];
}

function readOptions(): Options {
  try {
    const { values } = parseArgs({
      options: {
        quick: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        only: { type: 'string', default: '' },
      },
    });
    const only = values.only.split(',').filter(Boolean);
    const unknown = only.find((name) => !CORPORA.some((corpus) => corpus.name === name));
    if (unknown) throw new InputError(`${unknown}: no such corpus. There are: ${NAMES}.`);
    return { ...values, only };
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

function printTable(kind: Corpus['kind'], measured: readonly Measured[]): void {
  const ofKind = new Set(CORPORA.flatMap((corpus) => (corpus.kind === kind ? [corpus.name] : [])));
  const lines = measured.filter(({ corpus }) => ofKind.has(corpus));
  if (lines.length === 0) return;
  const figures = kind === 'quotes' ? QUOTE_FIGURES : PLACE_FIGURES;
  const heads = [kind, 'articles', 'by', ...figures];
  const rows = lines.map(({ corpus, who, articles, sampled, figures: values }) => [
    corpus,
    `${articles}${sampled ? ' (sample)' : ''}`,
    who,
    ...figures.map((figure) => values[figure]?.toFixed(1) ?? ''),
  ]);
  console.log(`${formatTable(heads, rows)}\n`);
}

function main(): number {
  const { quick, json, only } = readOptions();
  if (!corporaArePresent()) {
    console.log(
      `No annotated news in ${corporaDir}: there is nothing to measure the extraction on.`,
    );
    return 0;
  }
  const floors = readFloors();
  const chosen = CORPORA.filter(({ name }) =>
    only.length > 0 ? only.includes(name) : !quick || name in floors,
  );
  const gazetteer = loadGazetteer();
  const measured = chosen.flatMap((corpus) => measure(corpus, gazetteer, !quick));
  const shortfalls = measured
    .filter(({ who, sampled }) => who === 'verbatim' && !sampled)
    .flatMap(({ corpus, figures }) => findShortfalls(corpus, figures, floors));
  if (json) {
    console.log(JSON.stringify({ compromise: compromiseVersion, measured, shortfalls }, null, 2));
  } else {
    printTable('quotes', measured);
    printTable('places', measured);
    const rival = `compromise ${compromiseVersion}: quotations and the nearest person; places and the country or largest city of that name.`;
    if (!quick) console.log(rival);
  }
  const own = measured.filter(({ who, sampled }) => who === 'verbatim' && !sampled);
  for (const { corpus, figures } of own)
    for (const line of describeAims(corpus, figures, floors)) console.error(line);
  for (const shortfall of shortfalls) console.error(describeShortfall(shortfall));
  return shortfalls.length > 0 ? 1 : 0;
}

try {
  process.exitCode = main();
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
