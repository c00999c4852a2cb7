import leven from 'leven';

/**
 * The candidate that is closest to a misspelt word, or undefined if none is close enough to be
 * meant: at most a third of its letters may differ.
 */
export function nearestOf(word: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = distanceOf(word.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** Two letters in the wrong order are one slip, where Levenshtein counts two. */
function distanceOf(word: string, candidate: string): number {
  const distance = leven(word, candidate);
  const isSwapped = distance === 2 && sorted(word) === sorted(candidate);
  return isSwapped ? 1 : distance;
}

const sorted = (word: string): string => [...word].sort().join('');
