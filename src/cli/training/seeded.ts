/** Mulberry32: a small seeded generator, so that two runs give the same weights. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A copy in an order that the generator chooses. */
export function shuffle<T>(list: readonly T[], random: () => number): T[] {
  const copy = [...list];
  for (let k = copy.length - 1; k > 0; k--) {
    const other = Math.floor(random() * (k + 1));
    const [a, b] = [copy[k], copy[other]];
    if (a !== undefined && b !== undefined) [copy[k], copy[other]] = [b, a];
  }
  return copy;
}
