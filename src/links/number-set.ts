import { bisectLeft } from 'd3-array';
const FIRST_CAPACITY = 1024;

/** A set of numbers at 8 bytes each, for millions of them; it is asked only once it is complete. */
export interface NumberSet {
  add(value: number): void;
  /** All values, each once, in ascending order. */
  sorted(): Float64Array;
}

/** Makes an empty set. */
export function createNumberSet(): NumberSet {
  let values = new Float64Array(FIRST_CAPACITY);
  let length = 0;
  const compact = () => {
    const sorted = values.subarray(0, length).sort();
    let kept = 0;
    for (const value of sorted) {
      if (kept === 0 || value !== sorted[kept - 1]) sorted[kept++] = value;
    }
    length = kept;
  };
  return {
    add(value) {
      if (length === values.length) {
        compact();
        // Sorting pays only where it frees much.
        if (length > values.length / 2) {
          const grown = new Float64Array(values.length * 2);
          grown.set(values.subarray(0, length));
          values = grown;
        }
      }
      values[length++] = value;
    },
    sorted() {
      compact();
      return values.subarray(0, length);
    },
  };
}

/** The numbers of the first that the second lacks; both in ascending order. */
export function missingFrom(wanted: Float64Array, found: Float64Array): Set<number> {
  const missing = new Set<number>();
  let at = 0;
  for (const value of wanted) {
    while (at < found.length && (found[at] ?? Infinity) < value) at++;
    if (found[at] !== value) missing.add(value);
  }
  return missing;
}

/** Whether a number is among others in ascending order. */
export function isAmong(sorted: Float64Array, value: number): boolean {
  return sorted[bisectLeft(sorted, value)] === value;
}

/**
 * A number of 53 bits that represents a text. With 10 million ids, the chance that a missing one is
 * mistaken for another is one in 900 million.
 */
export function textNumber(text: string): number {
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 2654435761);
    high = Math.imul(high ^ unit, 1597334677);
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  return 4294967296 * (2097151 & high) + (low >>> 0);
}
