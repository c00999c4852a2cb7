import { partsOf } from '../../core/extract/attribution/ranking/linear-model.ts';

const RATE = 0.04;
/** Features that fewer cases have are left out. */
const SEEN_AT_LEAST = 3;

/**
 * AdaGrad over sparse integer features. Features are counted first; then each case is looked up once
 * and trained by the places of its weights, which is much quicker than looking up each feature again.
 */
export class Trainer {
  readonly #counts = new Map<number, number>();
  #places = new Map<number, number>();
  #weights = new Float64Array(0);
  #squares = new Float64Array(0);
  #sums = new Float64Array(0);
  #averaged = 0;

  readonly decay: number;

  constructor(decay: number) {
    this.decay = decay;
  }

  count(features: Int32Array): void {
    for (const feature of features) this.#counts.set(feature, (this.#counts.get(feature) ?? 0) + 1);
  }

  /** Makes room for the weights of what was counted; call once, before any case is looked up. */
  prepare(): void {
    for (const [feature, count] of this.#counts)
      if (count >= SEEN_AT_LEAST) this.#places.set(feature, this.#places.size);
    this.#weights = new Float64Array(this.#places.size);
    this.#squares = new Float64Array(this.#places.size).fill(0.01);
    this.#sums = new Float64Array(this.#places.size);
  }

  /** The places of the weights of a case; features that are too rare have none. */
  lookUp(features: Int32Array): Int32Array {
    const places: number[] = [];
    for (const feature of features) {
      const place = this.#places.get(feature);
      if (place !== undefined) places.push(place);
    }
    return Int32Array.from(places);
  }

  score(places: Int32Array): number {
    let sum = 0;
    for (const place of places) sum += this.#weights[place] ?? 0;
    return sum;
  }

  step(places: Int32Array, gradient: number): void {
    if (Math.abs(gradient) < 1e-4) return;
    for (const place of places) {
      const weight = this.#weights[place] ?? 0;
      const slope = gradient - this.decay * weight;
      const square = (this.#squares[place] ?? 0) + slope * slope;
      this.#squares[place] = square;
      this.#weights[place] = weight + (RATE * slope) / Math.sqrt(square);
    }
  }

  /** Adds the weights to their running average; call after each of the last epochs. */
  collect(): void {
    this.#averaged++;
    this.#weights.forEach((weight, place) => {
      this.#sums[place] = (this.#sums[place] ?? 0) + weight;
    });
  }

  /** Puts the average of the collected weights in place of the last ones: it generalises better. */
  average(): void {
    this.#weights = this.#sums.map((sum) => sum / this.#averaged);
  }

  /** A trainer whose weights are the means of those of others, which counted the same cases. */
  static meanOf(trainers: readonly Trainer[], decay: number): Trainer {
    const mean = new Trainer(decay);
    const [first] = trainers;
    if (!first) return mean;
    mean.#places = first.#places;
    mean.#weights = first.#weights.map(
      (_, place) =>
        trainers.reduce((sum, trainer) => sum + (trainer.#weights[place] ?? 0), 0) /
        trainers.length,
    );
    return mean;
  }

  /** The weights as their data file holds them, in hundredths, the small ones left out. */
  toData(names: readonly string[]): { templates: Record<string, Record<string, number>> } {
    const templates: Record<string, Record<string, number>> = Object.fromEntries(
      names.map((name) => [name, {}]),
    );
    for (const [feature, place] of [...this.#places].sort((a, b) => a[0] - b[0])) {
      const { template, value } = partsOf(feature);
      const hundredths = Math.round((this.#weights[place] ?? 0) * 100);
      const group = templates[names[template] ?? ''];
      if (group && Math.abs(hundredths) >= 3) group[value] = hundredths;
    }
    return { templates };
  }
}
