import weights from '../../../../data/en/speech/certainty-weights.json' with { type: 'json' };
import {
  logit,
  probabilityOf,
  type NamedFeatures,
  type NamedWeights,
} from '../ranking/dense-model.ts';
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

/** The features of some grounds: names with values. */
export function certaintyFeatures(grounds: Grounds): NamedFeatures {
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
  (fitted: NamedWeights): Certainty =>
  (grounds) =>
    Math.round(1000 * probabilityOf(certaintyFeatures(grounds), fitted)) / 1000;

/** The shipped model; its weights are computed by `src/cli/training/train-certainty.ts`. */
export const CERTAINTY: Certainty = certaintyBy(weights.weights);

/** Below this nobody is named: chosen so that, cross-validated, at most 4 % of what is published of the web set is false. */
export const SPEAKER_THRESHOLD: number = weights.threshold;
