import {
  probabilityOf,
  type NamedFeatures,
  type NamedWeights,
} from '../../core/extract/attribution/ranking/dense-model.ts';

/** One case of a logistic model with few features. */
export interface LogisticCase {
  readonly features: NamedFeatures;
  readonly right: boolean;
  readonly weight: number;
}

const ROUNDS = 400;
const RATE = 0.3;

/**
 * Fits a logistic model with AdaGrad over all cases at once; weights in hundredths. Deterministic.
 *
 * @param decay pulls weights of rare features towards nothing; the bias is not pulled
 */
export function fitLogistic(cases: readonly LogisticCase[], decay: number): NamedWeights {
  const weights = new Map<string, number>();
  const squares = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = new Map<string, number>();
    const known = Object.fromEntries(weights);
    for (const { features, right, weight } of cases) {
      const error = weight * ((right ? 1 : 0) - probabilityOf(features, known));
      for (const [name, value] of features)
        slopes.set(name, (slopes.get(name) ?? 0) + error * value);
    }
    for (const [name, slope] of slopes) {
      const old = weights.get(name) ?? 0;
      const pulled = slope - (name === 'bias' ? 0 : decay * old);
      const square = (squares.get(name) ?? 0) + pulled * pulled;
      squares.set(name, square);
      weights.set(name, old + (RATE * pulled) / Math.sqrt(square || 1));
    }
  }
  const rounded = [...weights].map(([name, weight]) => [name, Math.round(weight * 100) / 100]);
  return Object.fromEntries(rounded.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)));
}
