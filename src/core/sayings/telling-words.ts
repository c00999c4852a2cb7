import type { SpokenWord } from './spoken-words.ts';

/**
 * Letters from which on a word is seldom one of grammar: two such must be found, or all there are, of which
 * one may be missing where five words are found.
 */
const LONG_WORD = 5;
const LEAST_LONG_WORDS = 2;
const ENOUGH_WORDS = 5;

/**
 * Whether words that were found are more than the small ones that all sentences share.
 *
 * @param found indexes of `words`
 */
export function areTelling(found: readonly number[], words: readonly SpokenWord[]): boolean {
  const foundLong = found.filter((index) => isLongWord(words[index])).length;
  const missing = words.filter(isLongWord).length - foundLong;
  return foundLong >= LEAST_LONG_WORDS || missing <= (found.length >= ENOUGH_WORDS ? 1 : 0);
}

/** Whether a word is more than one of grammar, as a rule. */
export function isLongWord(word: SpokenWord | undefined): boolean {
  return (word?.folded.length ?? 0) >= LONG_WORD;
}
