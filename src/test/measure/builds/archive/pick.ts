/** Numbers from 0 to 1, the same for the same seed. */
export type Random = () => number;

/** One of a list that has something in it. */
export function pickFrom<Item>(list: readonly Item[], random: Random): Item {
  const found = list[Math.floor(random() * list.length)];
  if (found === undefined) throw new RangeError('There is nothing to choose from.');
  return found;
}

/** Takes one out of a list, so that it does not come twice; where the list is empty it is filled again. */
export function drawer<Item>(list: readonly Item[], random: Random): () => Item {
  let left: Item[] = [];
  return () => {
    if (left.length === 0) left = [...list];
    const at = Math.floor(random() * left.length);
    const [found] = left.splice(at, 1);
    if (found === undefined) throw new RangeError('There is nothing to draw from.');
    return found;
  };
}

const GOLDEN = 0x9e3779b1;

/** A seed of its own for each number, far from those of its neighbours. */
export const spread = (seed: number, number: number): number =>
  (Math.imul(number + 1, GOLDEN) ^ Math.imul(seed + 1, 0x85ebca6b)) | 0;
