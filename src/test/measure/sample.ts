import { seededRandom } from '../../cli/training/seeded.ts';

/**
 * Picks `size` items in their order; the same seed picks the same ones on every machine.
 *
 * @returns all items if there are no more than `size`
 */
export function sample<Item>(items: readonly Item[], size: number, seed: number): readonly Item[] {
  if (items.length <= size) return items;
  const random = seededRandom(seed);
  const order = items.map((_, index) => ({ index, key: random() })).sort((a, b) => a.key - b.key);
  const chosen = new Set(order.slice(0, size).map(({ index }) => index));
  return items.filter((_, index) => chosen.has(index));
}
