import { readCompany } from '../../core/extract/quotes/around/company.ts';
import { readAlone, type StretchModels } from '../../core/extract/quotes/scare-quotes.ts';
import { rankSources, type RankedSource } from '../../core/extract/attribution/ranking/ranker.ts';
import type { LinearModel } from '../../core/extract/attribution/ranking/linear-model.ts';
import type { NamedWeights } from '../../core/extract/attribution/ranking/dense-model.ts';
import type { Reading } from '../../core/extract/prose/reading.ts';
import type { ArticleCases } from './annotated-cases.ts';
import type { LabelledCases, WebArticle } from './labelled-cases.ts';
import { fitLogistic, type LogisticCase } from './logistic-regression.ts';

/** What a stretch of each source weighs. */
const WEIGHTS = { polnear: 1, web: 2 };
/** Few features, thousands of cases: none needs to be held back. */
const DECAY = 1;

/** Articles with labelled stretches, and a ranker that was not fitted to them. */
export interface HeldArticles {
  readonly polnear: readonly ArticleCases[];
  readonly web: readonly LabelledCases<WebArticle>[];
  readonly source: LinearModel;
}

function casesOf(
  reading: Reading,
  sources: readonly RankedSource[],
  models: StretchModels,
  isSpeech: (index: number) => boolean | undefined,
  weight: number,
): LogisticCase[] {
  const { speech } = readAlone(reading, sources, models);
  return readCompany(reading.outline, speech).flatMap((features, index) => {
    const right = isSpeech(index);
    const alone = speech[index] ?? 0;
    return right === undefined || alone === 0 || alone === 1 ? [] : [{ features, right, weight }];
  });
}

/** The stretches of articles that the models were not fitted to, each in its company. */
export function companyCases(
  { polnear, web, source }: HeldArticles,
  models: StretchModels,
): LogisticCase[] {
  const sourcesOf = ({ outline, sequence, mentions }: Reading): RankedSource[] =>
    rankSources(outline, sequence, mentions, outline.stretches, source);
  return [
    ...polnear.flatMap(({ reading, speech }) =>
      casesOf(reading, sourcesOf(reading), models, (index) => speech[index], WEIGHTS.polnear),
    ),
    ...web.flatMap(({ reading, stretches }) => {
      const isSpeech = (index: number): boolean | undefined =>
        stretches[index] === undefined ? undefined : stretches[index] === 'speech';
      return casesOf(reading, sourcesOf(reading), models, isSpeech, WEIGHTS.web);
    }),
  ];
}

/** Fits the model that reads a stretch by its company. */
export const fitCompany = (cases: readonly LogisticCase[]): NamedWeights =>
  fitLogistic(cases, DECAY);
