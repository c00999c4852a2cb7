import type { SpokenWord } from '../sayings/spoken-words.ts';

/** An ellipsis, in brackets or not, before the next word. */
const ELLIPSIS = /…|\.\s?\.\s?\./u;

/** Indexes of the words before which a text says by an ellipsis that it leaves something out. */
export function elidedWords(text: string, words: readonly SpokenWord[]): Set<number> {
  return new Set(
    words.flatMap(({ start }, index) => {
      const before = text.slice(words[index - 1]?.end ?? 0, start);
      return index > 0 && ELLIPSIS.test(before) ? [index] : [];
    }),
  );
}
