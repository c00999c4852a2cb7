/** Weights of one linear model as its data file holds them: template → value → hundredths. */
export interface ModelData {
  readonly templates: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** A feature is one integer: the number of its template above, its value in the low bits. */
export const VALUE_BITS = 22;
const VALUE_MASK = (1 << VALUE_BITS) - 1;

/** Makes the integer of a feature. `template` is below 256, `value` is cut to 22 bits. */
export function featureOf(template: number, value: number): number {
  return (template << VALUE_BITS) | (value & VALUE_MASK);
}

/** Template and value of a feature, for writing a data file. */
export function partsOf(feature: number): { template: number; value: number } {
  return { template: feature >>> VALUE_BITS, value: feature & VALUE_MASK };
}

/** Marks a free slot; features are never negative. */
const EMPTY = -1;

/** A set of weights that scores lists of features. */
export class LinearModel {
  readonly #features: Int32Array;
  readonly #weights: Float64Array;
  readonly #mask: number;

  /** Reads a data file whose templates are named by `names`, in the order of their numbers. */
  constructor(data: ModelData, names: readonly string[]) {
    const entries = names.flatMap((name, template) =>
      Object.entries(data.templates[name] ?? {}).map(([value, weight]): [number, number] => [
        featureOf(template, Number(value)),
        weight / 100,
      ]),
    );
    // An open-addressed table: a feature is looked up some hundred times a quote.
    const size = 2 ** Math.ceil(Math.log2(2 * entries.length + 2));
    this.#mask = size - 1;
    this.#features = new Int32Array(size).fill(EMPTY);
    this.#weights = new Float64Array(size);
    for (const [feature, weight] of entries) {
      const slot = this.#slotOf(feature);
      this.#features[slot] = feature;
      this.#weights[slot] = weight;
    }
  }

  /** Slot of a feature, or the empty one where it would stand. */
  #slotOf(feature: number): number {
    let slot = (Math.imul(feature, 0x9e3779b1) >>> 8) & this.#mask;
    for (;;) {
      const held = this.#features[slot];
      if (held === feature || held === EMPTY) return slot;
      slot = (slot + 1) & this.#mask;
    }
  }

  /** Sum of the weights of `count` features; those without a weight count nothing. */
  score(features: Int32Array, count: number): number {
    let sum = 0;
    for (let k = 0; k < count; k++) sum += this.#weights[this.#slotOf(features[k] ?? 0)] ?? 0;
    return sum;
  }
}

/** Collects the features of one case without allocating. */
export class FeatureBuffer {
  readonly values = new Int32Array(192);
  count = 0;

  clear(): void {
    this.count = 0;
  }

  add(template: number, value: number): void {
    this.values[this.count++] = featureOf(template, value);
  }

  /** A copy of the features of some templates, in their order. */
  only(templates: readonly boolean[]): Int32Array {
    return this.values
      .subarray(0, this.count)
      .filter((feature) => templates[feature >>> VALUE_BITS] === true);
  }
}
