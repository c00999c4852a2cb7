/**
 * Picks `size` items in their order; the same seed picks the same ones on every machine.
 *
 * @returns all items where there are no more than `size`
 */
export function sample<Item>(items: readonly Item[], size: number, seed: number): readonly Item[] {
  if (items.length <= size) return items;
  const random = seededRandom(seed);
  const order = items.map((_, index) => ({ index, key: random() })).sort((a, b) => a.key - b.key);
  const chosen = new Set(order.slice(0, size).map(({ index }) => index));
  return items.filter((_, index) => chosen.has(index));
}

/** Mulberry32: numbers from 0 to below 1. Small, and good enough for picking articles. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
