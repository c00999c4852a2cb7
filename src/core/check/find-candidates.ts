import type { SpokenWord } from '../sayings/spoken-words.ts';
import { tellingPairs, wordPairs } from '../sayings/word-pairs.ts';

/** So many pairs of words are looked up for each quote checked. */
const MOST_PAIRS = 12;
/** A pair that more quotes have says little, and is not looked up. */
export const MOST_SHARING = 64;
/** So many quotes are compared word by word. */
const MOST_CANDIDATES = 12;
/** What a quote of the very words outweighs. */
const WHOLE_WEIGHT = 100;

/** Before the words of a whole quote; no pair of words begins with it. */
const WHOLE = '=';

/** What a quote is found by: each pair of its words, and all of them together. */
export function indexKeys(words: readonly SpokenWord[]): Set<string> {
  return new Set([wholeKey(words), ...wordPairs(words)]);
}

/** What is looked up for words that somebody asks about, see {@link indexKeys}. */
export function questionKeys(words: readonly SpokenWord[]): string[] {
  return [wholeKey(words), ...tellingPairs(words, MOST_PAIRS)];
}

/** Whether a key is all words of a quote together. */
export const isWholeKey = (key: string): boolean => key.startsWith(WHOLE);

const wholeKey = (words: readonly SpokenWord[]): string =>
  WHOLE + words.map(({ folded }) => folded).join(' ');

/**
 * Chooses the quotes that may be meant, the likeliest first: those that share the most, and the rarest,
 * pairs of words.
 *
 * @param found for each of {@link questionKeys} the quotes that have it, in the order in which they were
 * printed
 */
export function rankCandidates<Id>(found: ReadonlyMap<string, readonly Id[]>): Id[] {
  const weights = new Map<Id, number>();
  for (const [key, ids] of found) {
    if (ids.length > MOST_SHARING) continue;
    const weight = isWholeKey(key) ? WHOLE_WEIGHT : 1 + 1 / ids.length;
    for (const id of ids) weights.set(id, (weights.get(id) ?? 0) + weight);
  }
  return [...weights]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_CANDIDATES)
    .map(([id]) => id);
}
