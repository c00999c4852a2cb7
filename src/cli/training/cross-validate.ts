import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { overlap } from '../../core/text/span.ts';
import { predictQuotes, type QuotesPrediction } from '../develop/corpus/quotes.ts';
import type { Fold } from './folds.ts';
import type { WebArticle } from './labelled-cases.ts';

/** How many of the labelled marks have their class right. */
export interface ClassFigures {
  readonly right: number;
  readonly of: number;
}

/** Predicts every article of PolNeAR with the models that were not fitted to it. */
export const predictPolnear = (folds: readonly Fold[]): QuotesPrediction[] =>
  folds.flatMap(({ polnear, models }) =>
    polnear.map(({ article }) => predictQuotes({ ...article, doubleMarksOnly: true }, models)),
  );

/** Predicts every article of the web set with the models that were not fitted to it. */
export const predictWeb = (folds: readonly Fold[]): QuotesPrediction[] =>
  folds.flatMap(({ web, models }) => web.map(({ article }) => predictQuotes(article, models)));

/** Of the marks that are labelled with a class and not taken for speech, those that have it. */
export function classFigures(
  articles: readonly WebArticle[],
  predictions: readonly QuotesPrediction[],
): ClassFigures {
  const marks = new Map(predictions.map((found) => [found.id, found.marks]));
  const pairs = articles.flatMap(({ id, labels }) =>
    labels.flatMap((label) => {
      const found = marks
        .get(id)
        ?.find((mark) => overlap(mark, label) > 0.5 * (label.end - label.start));
      return label.class === undefined || !found ? [] : [found.class === label.class];
    }),
  );
  return { right: pairs.filter(Boolean).length, of: pairs.length };
}

/** What a corpus's own scorer, which lies beside it, prints of predictions. */
export function scoreWithScorer(corpus: string, predictions: readonly QuotesPrediction[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
  try {
    const predicted = join(folder, 'predicted.jsonl');
    writeFileSync(predicted, predictions.map((found) => `${JSON.stringify(found)}\n`).join(''));
    const scorer = join(dirname(corpus), 'score.mjs');
    return execFileSync(process.execPath, [scorer, corpus, predicted], { encoding: 'utf8' }).trim();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
