import { LinearModel } from '../../core/extract/attribution/ranking/linear-model.ts';
import { SOURCE_MODEL } from '../../core/extract/attribution/ranking/ranker.ts';
import { SOURCE_TEMPLATES } from '../../core/extract/attribution/ranking/source-templates.ts';
import type { StretchModels } from '../../core/extract/quotes/scare-quotes.ts';
import { toMarkModels } from '../../core/extract/quotes/mark-classes.ts';
import { QUOTE_TEMPLATES } from '../../core/extract/quotes/templates.ts';
import type { SpeechModels } from '../../core/extract/speech.ts';
import type { ArticleCases } from './annotated-cases.ts';
import type { LabelledCases, WebArticle } from './labelled-cases.ts';
import type { LogisticCase } from './logistic-regression.ts';
import type { SeededArticle } from './seeded-articles.ts';
import { companyCases, fitCompany } from './company-model.ts';
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

/** The folds, and what all weights are fitted to. */
export interface Folds {
  readonly folds: readonly Fold[];
  /** The stretches of all articles, with sources that a ranker of other articles chooses. */
  readonly stretches: readonly StretchCase[];
  /** The stretches of all articles as models of other articles read them. */
  readonly company: readonly LogisticCase[];
}

/** One fold's own articles with their stretches, and the ranker that was not fitted to them. */
interface Part extends Omit<TrainingSet, 'seeded'> {
  readonly source: LinearModel;
  readonly stretches: readonly StretchCase[];
}

function partOf({ polnear, web }: TrainingSet, fold: number): Part {
  const own = <Article>(list: readonly Article[]) => list.filter((_, k) => k % FOLDS === fold);
  const rest = polnear.filter((_, k) => k % FOLDS !== fold);
  const ranker = trainRanker(rankerCases(rest));
  const source = new LinearModel(ranker.toData(SOURCE_TEMPLATES), SOURCE_TEMPLATES);
  const held = { polnear: own(polnear), web: own(web) };
  const stretches = [
    ...held.polnear.flatMap((article) => polnearStretches(article, chooseSources(ranker, article))),
    ...held.web.flatMap((article) => labelledStretches(article, source)),
  ];
  return { ...held, source, stretches };
}

function fitAlone(stretches: readonly StretchCase[], orders: number | undefined): StretchModels {
  const speech = trainQuotes(stretches, orders).toData(QUOTE_TEMPLATES);
  return {
    speech: new LinearModel(speech, QUOTE_TEMPLATES),
    marks: toMarkModels(trainMarks(stretches)),
  };
}

/**
 * Fits all models to all folds but one, for each. Deterministic. The model of the company that
 * stretches keep is fitted to what models of yet other articles read: for that, each pair of folds is
 * held out once.
 *
 * @param orders as for {@link trainQuotes}: fewer are quicker and a little less steady
 */
export function fitFolds(set: TrainingSet, orders?: number): Folds {
  const parts = Array.from({ length: FOLDS }, (_, fold) => partOf(set, fold));
  const seeded = set.seeded.flatMap((article) =>
    labelledStretches(article, parts[0]?.source ?? SOURCE_MODEL),
  );
  const without = (...held: readonly Part[]): StretchCase[] => [
    ...parts.filter((part) => !held.includes(part)).flatMap(({ stretches }) => stretches),
    ...seeded,
  ];
  const companies = new Map(parts.map((part): [Part, LogisticCase[]] => [part, []]));
  const pairs = parts.flatMap((a, k) => parts.slice(k + 1).map((b): [Part, Part] => [a, b]));
  for (const [a, b] of pairs) {
    const models = fitAlone(without(a, b), 1);
    companies.get(a)?.push(...companyCases(b, models));
    companies.get(b)?.push(...companyCases(a, models));
  }
  const fitted = parts.map((part) => ({ part, alone: fitAlone(without(part), orders) }));
  return {
    folds: fitted.map(({ part, alone }): Fold => {
      const company = fitCompany(companies.get(part) ?? []);
      const { polnear, web, source } = part;
      return { polnear, web, models: { source, ...alone, company } };
    }),
    stretches: without(),
    company: fitted.flatMap(({ part, alone }) => companyCases(part, alone)),
  };
}
