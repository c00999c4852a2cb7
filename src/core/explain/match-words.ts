import { foldTypedWords } from '../extract/override-words.ts';

/** What is longer is shortened, since an editor has to read it. */
const LONGEST = 160;
/** Fewer words mean too little. */
const FEWEST_WORDS = 6;

/**
 * The words by which an entry of `quotes:` names a quote: all of them or, where they are many, as few of
 * the first ones as no other quote has.
 *
 * @param others the words of the article’s other quotes
 */
export function matchWords(words: string, others: readonly string[]): string {
  if (words.length <= LONGEST) return words;
  const folded = others.map(foldTypedWords);
  const all = words.split(/\s+/);
  for (let count = FEWEST_WORDS; count < all.length; count++) {
    const first = all.slice(0, count).join(' ');
    const wanted = foldTypedWords(first);
    if (!folded.some((other) => other.includes(wanted))) return first;
  }
  return words;
}
