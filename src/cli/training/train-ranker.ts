/**
 * Computes the weights of the source ranker and of the quote classifier from annotated articles.
 *
 *   node src/cli/training/train-ranker.ts [--figures-only] POLNEAR.jsonl WEB.jsonl
 *
 * Prints the scorers' figures cross-validated, then writes src/data/en/speech/ranker-weights.json (fitted to
 * PolNeAR), quote-weights.json, mark-weights.json and company-weights.json (PolNeAR, the web set and made-up articles).
 * Deterministic: the articles are taken in their order, shuffled by a seeded generator. Method:
 * conditional logit over the candidates of each quote, logistic regression over the stretches by
 * themselves and again in their company, and multinomial logit over those that are no speech, all with
 * AdaGrad.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { QUOTE_TEMPLATES } from '../../core/extract/quotes/templates.ts';
import { SOURCE_TEMPLATES } from '../../core/extract/attribution/ranking/source-templates.ts';
import type { CommandIo } from '../command-io.ts';
import { defineCommand } from '../command.ts';
import { startCommand } from '../run-command.ts';
import { readCases, type Annotated } from './annotated-cases.ts';
import { classFigures, predictPolnear, predictWeb, scoreWithScorer } from './cross-validate.ts';
import { fitCompany } from './company-model.ts';
import { fitFolds, type TrainingSet } from './folds.ts';
import { readSeededCases, readWebCases, type WebArticle } from './labelled-cases.ts';
import { trainMarks } from './mark-classifier.ts';
import { rankerCases, trainRanker } from './source-ranker.ts';
import { trainQuotes } from './speech-classifier.ts';

function write(name: string, data: unknown): void {
  const file = new URL(`../../data/en/speech/${name}`, import.meta.url);
  writeFileSync(file, `${JSON.stringify(data)}\n`);
}

const linesOf = (path: string): unknown[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as unknown);

/** Reads the articles that weights are fitted to: PolNeAR's, those of the web set, and the made-up ones. */
export const readTrainingSet = (polnear: string, web: string): TrainingSet => ({
  polnear: linesOf(polnear).map((article) => readCases(article as Annotated)),
  web: linesOf(web).map((article) => readWebCases(article as WebArticle)),
  seeded: readSeededCases(),
});

function main(polnear: string, web: string, figuresOnly: boolean, io: CommandIo): void {
  const set = readTrainingSet(polnear, web);
  const { folds, stretches, company } = fitFolds(set);
  const onWeb = predictWeb(folds);
  const classes = classFigures(
    set.web.map(({ article }) => article),
    onWeb,
  );
  io.out(`Cross-validated, ${set.polnear.length} and ${set.web.length} articles:\n`);
  io.out(`${scoreWithScorer(polnear, predictPolnear(folds))}\n`);
  io.out(`${scoreWithScorer(web, onWeb)}\n`);
  io.out(`classes of what is not speech: ${classes.right} of ${classes.of} right\n`);
  if (figuresOnly) return;
  const ranker = trainRanker(rankerCases(set.polnear)).toData(SOURCE_TEMPLATES);
  write('ranker-weights.json', ranker);
  write('quote-weights.json', trainQuotes(stretches).toData(QUOTE_TEMPLATES));
  write('mark-weights.json', trainMarks(stretches));
  write('company-weights.json', fitCompany(company));
}

/** Computes the weights of the ranker again; not among npm's scripts. */
export const trainCommand = defineCommand({
  name: 'train-ranker',
  usage: '[--figures-only] POLNEAR.jsonl WEB.jsonl',
  about: `
Prints the scorers' figures cross-validated, then writes ranker-weights.json, quote-weights.json,
mark-weights.json and company-weights.json in src/data/en/speech.`,
  options: { 'figures-only': { type: 'boolean', help: 'write nothing' } },
  operands: { least: 2, most: 2, missing: 'Name the files of PolNeAR and of the web set.' },
  statuses: '0 done, 1 something is wrong, 2 not understood.',
  run: ({ values, operands: [polnear = '', web = ''] }, { io }) => {
    main(polnear, web, values['figures-only'] ?? false, io);
    return 0;
  },
});

if (import.meta.main) await startCommand(trainCommand);
