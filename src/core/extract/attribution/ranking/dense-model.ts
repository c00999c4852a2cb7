/** Named features with their values. */
export type NamedFeatures = readonly (readonly [name: string, value: number])[];

/** The weights of a logistic model by the name of a feature. */
export type NamedWeights = Readonly<Record<string, number>>;

/** A probability as log odds; beyond `surest` it says no more. */
export function logit(probability: number, surest = 0.995): number {
  const bounded = Math.min(surest, Math.max(1 - surest, probability));
  return Math.log(bounded / (1 - bounded));
}

/** The probability of log odds: 0 to 1. */
export const logistic = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** What a logistic model says of some features: 0 to 1. Features without a weight count nothing. */
export function probabilityOf(features: NamedFeatures, weights: NamedWeights): number {
  let sum = 0;
  for (const [name, value] of features) sum += (weights[name] ?? 0) * value;
  return logistic(sum);
}
