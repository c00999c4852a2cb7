import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { LinearModel } from '../../core/extract/attribution/ranking/linear-model.ts';
import { QUOTE_TEMPLATES } from '../../core/extract/quotes/templates.ts';
import type { RankedSource } from '../../core/extract/attribution/ranking/ranker.ts';
import { SOURCE_TEMPLATES } from '../../core/extract/attribution/ranking/source-templates.ts';
import type { SpeechModels } from '../../core/extract/speech.ts';
import { predictQuotes } from '../develop/corpus/quotes.ts';
import type { ArticleCases } from './annotated-cases.ts';
import { chooseSources, rankerCases, trainRanker } from './source-ranker.ts';
import { quoteCases, trainQuotes } from './speech-classifier.ts';

const FOLDS = 4;

/** What cross-validation gives: honest sources for every article, and the scorer's figures. */
export interface CrossValidation {
  readonly sources: ReadonlyMap<ArticleCases, readonly RankedSource[]>;
  /** As the corpus's scorer prints them. */
  readonly figures: string;
}

/** Trains on all folds but one and extracts that one, for each; scores with the corpus's own scorer. */
export function crossValidate(articles: readonly ArticleCases[], corpus: string): CrossValidation {
  const folds = Array.from({ length: FOLDS }, (_, fold) => {
    const held = articles.filter((_, k) => k % FOLDS === fold);
    const rest = articles.filter((_, k) => k % FOLDS !== fold);
    return { held, rest, ranker: trainRanker(rankerCases(rest)) };
  });
  const sources = new Map<ArticleCases, readonly RankedSource[]>();
  for (const { held, ranker } of folds)
    for (const article of held) sources.set(article, chooseSources(ranker, article));
  const lines = folds.flatMap(({ held, rest, ranker }) => {
    const classifier = trainQuotes(quoteCases(rest, (article) => sources.get(article) ?? []));
    const models: SpeechModels = {
      source: new LinearModel(ranker.toData(SOURCE_TEMPLATES), SOURCE_TEMPLATES),
      speech: new LinearModel(classifier.toData(QUOTE_TEMPLATES), QUOTE_TEMPLATES),
    };
    return held.map(({ article }) => `${JSON.stringify(predictQuotes(article, models))}\n`);
  });
  return { sources, figures: score(corpus, lines.join('')) };
}

function score(corpus: string, predictions: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
  try {
    const predicted = join(folder, 'predicted.jsonl');
    writeFileSync(predicted, predictions);
    const scorer = join(dirname(corpus), 'score.mjs');
    return execFileSync(process.execPath, [scorer, corpus, predicted], { encoding: 'utf8' }).trim();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
