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

/** A set of weights that scores lists of features. */
export class LinearModel {
  readonly #weights = new Map<number, number>();

  /** Reads a data file whose templates are named by `names`, in the order of their numbers. */
  constructor(data: ModelData, names: readonly string[]) {
    names.forEach((name, template) => {
      for (const [value, weight] of Object.entries(data.templates[name] ?? {})) {
        this.#weights.set(featureOf(template, Number(value)), weight / 100);
      }
    });
  }

  /** Sum of the weights of `count` features; those without a weight count nothing. */
  score(features: Int32Array, count: number): number {
    let sum = 0;
    for (let k = 0; k < count; k++) sum += this.#weights.get(features[k] ?? 0) ?? 0;
    return sum;
  }
}

/** Collects the features of one case without allocating. */
export class FeatureBuffer {
  readonly values = new Int32Array(128);
  count = 0;

  clear(): void {
    this.count = 0;
  }

  add(template: number, value: number): void {
    this.values[this.count++] = featureOf(template, value);
  }
}
