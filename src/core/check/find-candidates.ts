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
 * pairs of words. A pair counts less for each quote chosen before that has it: where many quotes say nearly
 * the same, the other half of what was asked is looked for as well.
 *
 * @param found for each of {@link questionKeys} the quotes that have it, in the order in which they were
 * printed
 */
export function rankCandidates<Id>(found: ReadonlyMap<string, readonly Id[]>): Id[] {
  const keysOf = new Map<Id, Key[]>();
  for (const [key, ids] of found) {
    if (ids.length > MOST_SHARING) continue;
    const own: Key = { weight: isWholeKey(key) ? WHOLE_WEIGHT : 1 + 1 / ids.length, chosen: 0 };
    for (const id of ids) {
      const keys = keysOf.get(id);
      if (keys) keys.push(own);
      else keysOf.set(id, [own]);
    }
  }
  const ranked: Id[] = [];
  while (ranked.length < MOST_CANDIDATES && keysOf.size > 0) {
    const [id, keys] = heaviest(keysOf);
    for (const key of keys) key.chosen++;
    keysOf.delete(id);
    ranked.push(id);
  }
  return ranked;
}

/** A key, and how many of those chosen have it. */
interface Key {
  readonly weight: number;
  chosen: number;
}

function heaviest<Id>(keysOf: ReadonlyMap<Id, readonly Key[]>): [Id, readonly Key[]] {
  let best: [Id, readonly Key[]] | undefined;
  let most = -1;
  for (const each of keysOf) {
    const weight = each[1].reduce((sum, key) => sum + key.weight / (1 + key.chosen), 0);
    if (weight > most) [best, most] = [each, weight];
  }
  if (!best) throw new RangeError('There is nothing to choose from.');
  return best;
}
