import {
  certaintyBy,
  certaintyFeatures,
} from '../../core/extract/attribution/certainty/certainty.ts';
import type { NamedWeights } from '../../core/extract/attribution/ranking/dense-model.ts';
import type { JudgedSaying } from './judged-sayings.ts';
import { fitLogistic } from './logistic-regression.ts';

/**
 * A saying of the open web weighs more than one of PolNeAR's political news; one that is judged by its
 * source alone weighs less, since whom that stands for may be wrong.
 */
const WEIGHTS = { web: 3, polnear: 1, bySource: 0.25 };
/** Pulls weights of rare features towards nothing. */
const DECAY = 2;
const FOLDS = 5;
/** Groups of the table. */
const GROUPS = 10;

/** Fits the weights of the certainty. Deterministic. */
export const fitCertainty = (sayings: readonly JudgedSaying[]): NamedWeights =>
  fitLogistic(
    sayings.map(({ set, grounds, right, bySource }) => ({
      features: certaintyFeatures(grounds),
      right,
      weight: bySource ? WEIGHTS.bySource : WEIGHTS[set],
    })),
    DECAY,
  );

/** A saying with the confidence that a model gives it which was not fitted to its article. */
export interface RatedSaying {
  readonly saying: JudgedSaying;
  readonly confidence: number;
}

/** Rates every saying that is judged in full by a model that was fitted to the articles of other folds. */
export function rateHeldOut(sayings: readonly JudgedSaying[]): RatedSaying[] {
  const articles = [...new Set(sayings.map(({ article }) => article))];
  const foldOf = new Map(articles.map((article, index) => [article, index % FOLDS]));
  return Array.from({ length: FOLDS }, (_, fold) => {
    const rest = sayings.filter(({ article }) => foldOf.get(article) !== fold);
    const certainty = certaintyBy(fitCertainty(rest));
    return sayings
      .filter(({ article, bySource }) => !bySource && foldOf.get(article) === fold)
      .map((saying) => ({ saying, confidence: certainty(saying.grounds) }));
  }).flat();
}

/** Sayings of about the same confidence: how sure they are on average, and how many of them are right. */
export interface CalibrationGroup {
  readonly sayings: number;
  /** Mean confidence: 0 to 1. */
  readonly confidence: number;
  /** Share that is right: 0 to 1. */
  readonly right: number;
}

/** Ten groups of equal size, the least sure first. */
export function calibrationTable(rated: readonly RatedSaying[]): CalibrationGroup[] {
  const sorted = [...rated].sort((a, b) => a.confidence - b.confidence);
  return Array.from({ length: GROUPS }, (_, group) => {
    const part = sorted.slice(
      Math.round((group * sorted.length) / GROUPS),
      Math.round(((group + 1) * sorted.length) / GROUPS),
    );
    const mean = (value: (one: RatedSaying) => number): number =>
      part.reduce((sum, one) => sum + value(one), 0) / Math.max(1, part.length);
    return {
      sayings: part.length,
      confidence: mean(({ confidence }) => confidence),
      right: mean(({ saying }) => (saying.right ? 1 : 0)),
    };
  });
}

/** What a threshold leaves: how much is published, how much of that is false, and what it costs. */
export interface ThresholdFigures {
  readonly published: number;
  readonly false: number;
  /** Sayings that were right and are left open. */
  readonly lost: number;
}

/** What is published at a threshold. */
export function thresholdFigures(
  rated: readonly RatedSaying[],
  threshold: number,
): ThresholdFigures {
  const published = rated.filter(({ confidence }) => confidence >= threshold);
  const isRight = ({ saying }: RatedSaying) => saying.right;
  return {
    published: published.length,
    false: published.filter((one) => !isRight(one)).length,
    lost: rated.filter(isRight).length - published.filter(isRight).length,
  };
}

/** The lowest threshold, in hundredths, at which at most a share of what is published is false. */
export function chooseThreshold(rated: readonly RatedSaying[], mostFalse: number): number {
  for (let threshold = 0; threshold < 1; threshold += 0.01) {
    const { published, false: wrong } = thresholdFigures(rated, threshold);
    if (wrong <= mostFalse * published) return Math.round(threshold * 100) / 100;
  }
  return 1;
}
