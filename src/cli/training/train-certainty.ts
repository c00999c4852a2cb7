/**
 * Computes how sure an attribution is from annotated articles.
 *
 *   node src/cli/training/train-certainty.ts [--figures-only] POLNEAR.jsonl WEB.jsonl
 *
 * Every saying is judged in an article that no weights were fitted to: first the models that find
 * quotes and sources are fitted to the other folds, then the logistic model of the certainty is. Prints
 * the table of calibration and what the threshold costs, then writes
 * src/data/en/speech/certainty-weights.json. Deterministic.
 */
import { writeFileSync } from 'node:fs';
import type { CommandIo } from '../command-io.ts';
import { defineCommand } from '../command.ts';
import { startCommand } from '../run-command.ts';
import {
  calibrationTable,
  chooseThreshold,
  fitCertainty,
  rateHeldOut,
  thresholdFigures,
  type RatedSaying,
} from './certainty-model.ts';
import { fitFolds } from './folds.ts';
import { judgeSayings } from './judged-sayings.ts';
import { readTrainingSet } from './train-ranker.ts';

/** Orders in which the classifier of speech sees its cases: fewer than for its own weights, and quicker. */
const ORDERS = 2;
/** Of what is published so much may be false. */
const MOST_FALSE = 0.04;

/** The table in words, and what is published at a threshold. */
export function describeCalibration(rated: readonly RatedSaying[], threshold: number): string {
  const percent = (share: number) => (100 * share).toFixed(1).padStart(6);
  const rows = calibrationTable(rated).map(
    ({ sayings, confidence, right }) =>
      `${String(sayings).padStart(6)} ${percent(confidence)} ${percent(right)}`,
  );
  const { published, false: wrong, lost } = thresholdFigures(rated, threshold);
  const cost = `At ${threshold}: ${published} of ${rated.length} published, ${wrong} false, ${lost} right ones left open.`;
  return ['  sayings   sure  right', ...rows, cost, ''].join('\n');
}

function main(polnear: string, web: string, figuresOnly: boolean, io: CommandIo): void {
  const { folds } = fitFolds(readTrainingSet(polnear, web), ORDERS);
  const sayings = judgeSayings(folds);
  const rated = rateHeldOut(sayings);
  const onWeb = rated.filter(({ saying }) => saying.set === 'web');
  // By the web set alone: PolNeAR judges no pronoun, and what it annotates as speech is uneven.
  const threshold = chooseThreshold(onWeb, MOST_FALSE);
  io.out(`PolNeAR and the web set, cross-validated:\n${describeCalibration(rated, threshold)}`);
  io.out(`The web set alone:\n${describeCalibration(onWeb, threshold)}`);
  if (figuresOnly) return;
  const file = new URL('../../data/en/speech/certainty-weights.json', import.meta.url);
  writeFileSync(
    file,
    `${JSON.stringify({ threshold, weights: fitCertainty(sayings) }, null, 2)}\n`,
  );
}

/** Computes the weights of the certainty again; not among npm's scripts. */
export const trainCertaintyCommand = defineCommand({
  name: 'train-certainty',
  usage: '[--figures-only] POLNEAR.jsonl WEB.jsonl',
  about: `
Prints the table of calibration, cross-validated, then writes certainty-weights.json in
src/data/en/speech.`,
  options: { 'figures-only': { type: 'boolean', help: 'write nothing' } },
  operands: { least: 2, most: 2, missing: 'Name the files of PolNeAR and of the web set.' },
  statuses: '0 done, 1 something is wrong, 2 not understood.',
  run: ({ values, operands: [polnear = '', web = ''] }, { io }) => {
    main(polnear, web, values['figures-only'] ?? false, io);
    return 0;
  },
});

if (import.meta.main) await startCommand(trainCertaintyCommand);
