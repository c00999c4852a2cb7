import weights from '../../../../data/en/speech/certainty-weights.json' with { type: 'json' };
import type { AttributionRule, QuoteKind, ResolutionRule } from '../../speech-types.ts';

/** What is known of a quote that is about to be given to somebody. */
export interface Grounds {
  /** Probability that the words are speech: 0 to 1. */
  readonly speech: number;
  /** Product of that, of the source's probability, and of how sure its resolution is: 0 to 1. */
  readonly score: number;
  readonly by: AttributionRule;
  readonly resolvedBy: ResolutionRule;
  readonly kind: QuoteKind;
  /** Words of the quote. */
  readonly words: number;
  /** Words of the speaker's name. */
  readonly nameWords: number;
  readonly body: boolean;
}

/** How sure it is that somebody said a quote: 0 to 1. */
export type Certainty = (grounds: Grounds) => number;

/** Weights by the name of a feature. */
export type CertaintyWeights = Readonly<Record<string, number>>;

/** Beyond this a probability says no more. */
const SUREST = 0.995;

const logit = (probability: number): number => {
  const bounded = Math.min(SUREST, Math.max(1 - SUREST, probability));
  return Math.log(bounded / (1 - bounded));
};

/** The features of some grounds: names with values. */
export function certaintyFeatures(grounds: Grounds): readonly (readonly [string, number])[] {
  const { speech, score, by, resolvedBy, kind, words, nameWords, body } = grounds;
  const length = words <= 1 ? 'one' : words <= 3 ? 'few' : words <= 8 ? 'some' : 'many';
  return [
    ['bias', 1],
    ['speech', logit(speech)],
    ['source', logit(Math.min(1, score / Math.max(speech, 0.01)))],
    [`by-${by}`, 1],
    [`resolved-${resolvedBy}`, 1],
    [`${kind}-${length}`, 1],
    ...(nameWords === 1 ? [[body ? 'one-word-body' : 'one-word-name', 1] as const] : []),
  ];
}

/**
 * A logistic model over the grounds (Platt scaling with features), fitted so that of what is published
 * at 0.9 nine in ten are right.
 */
export const certaintyBy =
  (fitted: CertaintyWeights): Certainty =>
  (grounds) => {
    let sum = 0;
    for (const [name, value] of certaintyFeatures(grounds)) sum += (fitted[name] ?? 0) * value;
    return Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
  };

/** The shipped model; its weights are computed by `src/cli/training/train-certainty.ts`. */
export const CERTAINTY: Certainty = certaintyBy(weights.weights);

/** Below this nobody is named: chosen so that, cross-validated, at most 3 % of what is published is false. */
export const SPEAKER_THRESHOLD: number = weights.threshold;
