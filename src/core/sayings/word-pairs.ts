import type { SpokenWord } from './spoken-words.ts';

/** Each word with the next one, in order; of a text of one word, that word. */
export function wordPairs(words: readonly SpokenWord[]): string[] {
  const [only] = words;
  if (words.length === 1 && only) return [only.folded];
  return words.slice(1).map(({ folded }, index) => `${words[index]?.folded ?? ''} ${folded}`);
}

/**
 * The pairs of words by which a text is looked for: from each part of the text those with the most letters,
 * which are the rarest as a rule, so that a slip, a cut or a second quote leaves some of them.
 *
 * @param most how many pairs
 */
export function tellingPairs(words: readonly SpokenWord[], most: number): string[] {
  const pairs = wordPairs(words);
  const size = pairs.length / most;
  if (size <= 1) return [...new Set(pairs)];
  const chosen = Array.from({ length: most }, (_, part) =>
    pairs
      .slice(Math.floor(part * size), Math.floor((part + 1) * size))
      .reduce((best, pair) => (pair.length > best.length ? pair : best), ''),
  );
  return [...new Set(chosen)];
}
