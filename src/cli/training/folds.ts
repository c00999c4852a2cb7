import { LinearModel } from '../../core/extract/attribution/ranking/linear-model.ts';
import type { RankedSource } from '../../core/extract/attribution/ranking/ranker.ts';
import { SOURCE_TEMPLATES } from '../../core/extract/attribution/ranking/source-templates.ts';
import { toMarkModels } from '../../core/extract/quotes/mark-classes.ts';
import { QUOTE_TEMPLATES } from '../../core/extract/quotes/templates.ts';
import type { SpeechModels } from '../../core/extract/speech.ts';
import type { ArticleCases } from './annotated-cases.ts';
import type { LabelledCases, WebArticle } from './labelled-cases.ts';
import type { SeededArticle } from './seeded-articles.ts';
import { trainMarks } from './mark-classifier.ts';
import { chooseSources, rankerCases, trainRanker } from './source-ranker.ts';
import { trainQuotes } from './speech-classifier.ts';
import { labelledStretches, polnearStretches, type StretchCase } from './stretch-cases.ts';

const FOLDS = 4;

/** The articles that weights are fitted to. */
export interface TrainingSet {
  readonly polnear: readonly ArticleCases[];
  readonly web: readonly LabelledCases<WebArticle>[];
  /** Made up, and so never held out. */
  readonly seeded: readonly LabelledCases<SeededArticle>[];
}

/** Articles that are held out, and the models that were fitted to the others. */
export interface Fold extends Omit<TrainingSet, 'seeded'> {
  readonly models: SpeechModels;
}

/** The folds, and for every article of PolNeAR the sources that a ranker of other articles chooses. */
export interface Folds {
  readonly folds: readonly Fold[];
  readonly sources: ReadonlyMap<ArticleCases, readonly RankedSource[]>;
}

const apart = <T>(list: readonly T[], fold: number): [held: T[], rest: T[]] => [
  list.filter((_, k) => k % FOLDS === fold),
  list.filter((_, k) => k % FOLDS !== fold),
];

/** All stretches of a training set. */
export function stretchesOf(
  { polnear, web, seeded }: TrainingSet,
  sources: ReadonlyMap<ArticleCases, readonly RankedSource[]>,
  ranker: LinearModel,
): StretchCase[] {
  return [
    ...polnear.flatMap((article) => polnearStretches(article, sources.get(article) ?? [])),
    ...[...web, ...seeded].flatMap((article) => labelledStretches(article, ranker)),
  ];
}

/**
 * Fits all models to all folds but one, for each. Deterministic.
 *
 * @param orders as for {@link trainQuotes}: fewer are quicker and a little less steady
 */
export function fitFolds({ polnear, web, seeded }: TrainingSet, orders?: number): Folds {
  const parts = Array.from({ length: FOLDS }, (_, fold) => {
    const [heldPolnear, restPolnear] = apart(polnear, fold);
    const [heldWeb, restWeb] = apart(web, fold);
    return {
      heldPolnear,
      restPolnear,
      heldWeb,
      restWeb,
      ranker: trainRanker(rankerCases(restPolnear)),
    };
  });
  const sources = new Map<ArticleCases, readonly RankedSource[]>();
  for (const { heldPolnear, ranker } of parts)
    for (const article of heldPolnear) sources.set(article, chooseSources(ranker, article));
  const folds = parts.map(({ heldPolnear, restPolnear, heldWeb, restWeb, ranker }): Fold => {
    const source = new LinearModel(ranker.toData(SOURCE_TEMPLATES), SOURCE_TEMPLATES);
    const cases = stretchesOf({ polnear: restPolnear, web: restWeb, seeded }, sources, source);
    const speech = trainQuotes(cases, orders).toData(QUOTE_TEMPLATES);
    const models = {
      source,
      speech: new LinearModel(speech, QUOTE_TEMPLATES),
      marks: toMarkModels(trainMarks(cases)),
    };
    return { polnear: heldPolnear, web: heldWeb, models };
  });
  return { folds, sources };
}
