import {
  certaintyBy,
  certaintyFeatures,
  type CertaintyWeights,
} from '../../core/extract/attribution/certainty/certainty.ts';
import type { JudgedSaying } from './judged-sayings.ts';

/** A saying of the open web weighs so much more than one of PolNeAR's political news. */
const WEB_WEIGHT = 3;
const ROUNDS = 400;
const RATE = 0.3;
/** Pulls weights of rare features towards nothing. */
const DECAY = 2;
const FOLDS = 5;
/** Groups of the table. */
const GROUPS = 10;

/** Fits the weights by logistic regression with AdaGrad over all sayings at once. Deterministic. */
export function fitCertainty(sayings: readonly JudgedSaying[]): CertaintyWeights {
  const cases = sayings.map(({ set, grounds, right }) => ({
    features: certaintyFeatures(grounds),
    right: right ? 1 : 0,
    weight: set === 'web' ? WEB_WEIGHT : 1,
  }));
  const weights = new Map<string, number>();
  const squares = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = new Map<string, number>();
    for (const { features, right, weight } of cases) {
      let sum = 0;
      for (const [name, value] of features) sum += (weights.get(name) ?? 0) * value;
      const error = weight * (right - 1 / (1 + Math.exp(-sum)));
      for (const [name, value] of features)
        slopes.set(name, (slopes.get(name) ?? 0) + error * value);
    }
    for (const [name, slope] of slopes) {
      const old = weights.get(name) ?? 0;
      const pulled = slope - (name === 'bias' ? 0 : DECAY * old);
      const square = (squares.get(name) ?? 0) + pulled * pulled;
      squares.set(name, square);
      weights.set(name, old + (RATE * pulled) / Math.sqrt(square || 1));
    }
  }
  const rounded = [...weights].map(([name, weight]) => [name, Math.round(weight * 100) / 100]);
  return Object.fromEntries(rounded.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)));
}

/** A saying with the confidence that a model gives it which was not fitted to its article. */
export interface RatedSaying {
  readonly saying: JudgedSaying;
  readonly confidence: number;
}

/** Rates every saying by a model that was fitted to the articles of other folds. */
export function rateHeldOut(sayings: readonly JudgedSaying[]): RatedSaying[] {
  const articles = [...new Set(sayings.map(({ article }) => article))];
  const foldOf = new Map(articles.map((article, index) => [article, index % FOLDS]));
  return Array.from({ length: FOLDS }, (_, fold) => {
    const rest = sayings.filter(({ article }) => foldOf.get(article) !== fold);
    const certainty = certaintyBy(fitCertainty(rest));
    return sayings
      .filter(({ article }) => foldOf.get(article) === fold)
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
