/**
 * Computes the weights of the source ranker and of the quote classifier from annotated articles.
 *
 *   node src/cli/training/train-ranker.ts [--figures-only] TRAIN.jsonl
 *
 * Prints the scorer's figures cross-validated, then writes src/data/en/speech/ranker-weights.json and
 * src/data/en/speech/quote-weights.json. Deterministic: the articles are taken in their order, shuffled by a
 * seeded generator. Method: conditional logit over the candidates of each quote, and logistic
 * regression over the stretches, both with AdaGrad.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { QUOTE_TEMPLATES } from '../../core/extract/quotes/templates.ts';
import { SOURCE_TEMPLATES } from '../../core/extract/attribution/ranking/source-templates.ts';
import type { CommandIo } from '../command-io.ts';
import { defineCommand } from '../command.ts';
import { startCommand } from '../run-command.ts';
import { readCases, type Annotated } from './annotated-cases.ts';
import { crossValidate } from './cross-validate.ts';
import { rankerCases, trainRanker } from './source-ranker.ts';
import { quoteCases, trainQuotes } from './speech-classifier.ts';

function write(name: string, data: unknown): void {
  const file = new URL(`../../data/en/speech/${name}`, import.meta.url);
  writeFileSync(file, `${JSON.stringify(data)}\n`);
}

function main(path: string, figuresOnly: boolean, io: CommandIo): void {
  const articles = readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => readCases(JSON.parse(line) as Annotated));
  const { sources, figures } = crossValidate(articles, path);
  io.out(`${articles.length} articles, cross-validated: ${figures}\n`);
  if (figuresOnly) return;
  write('ranker-weights.json', trainRanker(rankerCases(articles)).toData(SOURCE_TEMPLATES));
  const cases = quoteCases(articles, (article) => sources.get(article) ?? []);
  write('quote-weights.json', trainQuotes(cases).toData(QUOTE_TEMPLATES));
}

/** Computes the weights of the ranker again; not among npm's scripts. */
export const trainCommand = defineCommand({
  name: 'train-ranker',
  usage: '[--figures-only] TRAIN.jsonl',
  about: `
Prints the scorer's figures cross-validated, then writes src/data/en/speech/ranker-weights.json and
src/data/en/speech/quote-weights.json.`,
  options: { 'figures-only': { type: 'boolean', help: 'write nothing' } },
  operands: { least: 1, most: 1, missing: 'Name the file of annotated articles.' },
  statuses: '0 done, 1 something is wrong, 2 not understood.',
  run: ({ values, operands: [path = ''] }, { io }) => {
    main(path, values['figures-only'] ?? false, io);
    return 0;
  },
});

if (import.meta.main) await startCommand(trainCommand);
