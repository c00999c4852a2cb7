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

/** Templates whose values are all smaller have a row of weights; those of others are in a hash table. */
const LONGEST_ROW = 1 << 15;

type WeightedFeature = readonly [feature: number, weight: number];

/**
 * A set of weights that scores lists of features. Some thirty features of each candidate are looked up, so
 * the tables are small enough to stay near the processor: they hold numbers of weights, of which there
 * are few different ones.
 */
export class LinearModel {
  /** The different weights; the first is that of whatever has none. */
  readonly #weights: Float64Array;
  /** By template: where its row begins, and its length; 0 where it has no row. */
  readonly #starts = new Int32Array(256);
  readonly #lengths = new Int32Array(256);
  readonly #rows: Uint16Array;
  /** Open-addressed: features, and the number of the weight of each. */
  readonly #features: Int32Array;
  readonly #numbers: Uint16Array;
  readonly #mask: number;

  /** Reads a data file whose templates are named by `names`, in the order of their numbers. */
  constructor(data: ModelData, names: readonly string[]) {
    const inRows: WeightedFeature[] = [];
    const hashed: WeightedFeature[] = [];
    let rows = 0;
    names.forEach((name, template) => {
      const entries = Object.entries(data.templates[name] ?? {});
      const length = entries.reduce((most, [value]) => Math.max(most, Number(value) + 1), 0);
      const list = length <= LONGEST_ROW ? inRows : hashed;
      for (const [value, weight] of entries)
        list.push([featureOf(template, Number(value)), weight / 100]);
      if (list === hashed) return;
      this.#starts[template] = rows;
      this.#lengths[template] = length;
      rows += length;
    });
    const distinct = new Set([0, ...[...inRows, ...hashed].map(([, weight]) => weight)]);
    const numbers = new Map([...distinct].map((weight, number) => [weight, number]));
    this.#weights = Float64Array.from(distinct);
    this.#rows = new Uint16Array(rows);
    for (const [feature, weight] of inRows) {
      const { template, value } = partsOf(feature);
      this.#rows[(this.#starts[template] ?? 0) + value] = numbers.get(weight) ?? 0;
    }
    const size = 2 ** Math.ceil(Math.log2(2 * hashed.length + 2));
    this.#mask = size - 1;
    this.#features = new Int32Array(size).fill(EMPTY);
    this.#numbers = new Uint16Array(size);
    for (const [feature, weight] of hashed) {
      const slot = this.#slotOf(feature);
      this.#features[slot] = feature;
      this.#numbers[slot] = numbers.get(weight) ?? 0;
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

  #numberOf(feature: number): number {
    const template = feature >>> VALUE_BITS;
    const length = this.#lengths[template] ?? 0;
    if (length === 0) return this.#numbers[this.#slotOf(feature)] ?? 0;
    const value = feature & VALUE_MASK;
    return value < length ? (this.#rows[(this.#starts[template] ?? 0) + value] ?? 0) : 0;
  }

  /** Sum of the weights of `count` features; those without a weight count nothing. */
  score(features: Int32Array, count: number): number {
    let sum = 0;
    for (let k = 0; k < count; k++) sum += this.#weights[this.#numberOf(features[k] ?? 0)] ?? 0;
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
