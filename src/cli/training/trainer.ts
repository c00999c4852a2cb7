import { partsOf } from '../../core/extract/attribution/ranking/linear-model.ts';

const RATE = 0.04;

/** AdaGrad over sparse integer features. */
export class Trainer {
  readonly weights = new Map<number, number>();
  readonly #squares = new Map<number, number>();
  readonly #counts = new Map<number, number>();
  readonly #sums = new Map<number, number>();
  #averaged = 0;

  readonly decay: number;

  constructor(decay: number) {
    this.decay = decay;
  }

  count(features: Int32Array): void {
    for (const feature of features) this.#counts.set(feature, (this.#counts.get(feature) ?? 0) + 1);
  }

  score(features: Int32Array): number {
    let sum = 0;
    for (const feature of features) sum += this.weights.get(feature) ?? 0;
    return sum;
  }

  step(features: Int32Array, gradient: number): void {
    if (Math.abs(gradient) < 1e-4) return;
    for (const feature of features) {
      if ((this.#counts.get(feature) ?? 0) < 3) continue;
      const weight = this.weights.get(feature) ?? 0;
      const slope = gradient - this.decay * weight;
      const square = (this.#squares.get(feature) ?? 0.01) + slope * slope;
      this.#squares.set(feature, square);
      this.weights.set(feature, weight + (RATE * slope) / Math.sqrt(square));
    }
  }

  /** Adds the weights to their running average; call after each of the last epochs. */
  collect(): void {
    this.#averaged++;
    for (const [feature, weight] of this.weights)
      this.#sums.set(feature, (this.#sums.get(feature) ?? 0) + weight);
  }

  /** Puts the average of the collected weights in place of the last ones: it generalises better. */
  average(): void {
    for (const [feature, sum] of this.#sums) this.weights.set(feature, sum / this.#averaged);
  }

  /** A trainer whose weights are the means of those of others. */
  static meanOf(trainers: readonly Trainer[], decay: number): Trainer {
    const mean = new Trainer(decay);
    for (const { weights } of trainers)
      for (const [feature, weight] of weights)
        mean.weights.set(feature, (mean.weights.get(feature) ?? 0) + weight / trainers.length);
    return mean;
  }

  /** The weights as their data file holds them, in hundredths, the small ones left out. */
  toData(names: readonly string[]): { templates: Record<string, Record<string, number>> } {
    const templates: Record<string, Record<string, number>> = Object.fromEntries(
      names.map((name) => [name, {}]),
    );
    for (const [feature, weight] of [...this.weights].sort((a, b) => a[0] - b[0])) {
      const { template, value } = partsOf(feature);
      const hundredths = Math.round(weight * 100);
      const group = templates[names[template] ?? ''];
      if (group && Math.abs(hundredths) >= 3) group[value] = hundredths;
    }
    return { templates };
  }
}
