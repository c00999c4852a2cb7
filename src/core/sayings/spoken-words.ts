import { foldLetters } from '../search/words/fold-letters.ts';
import { splitWords } from '../search/words/split-words.ts';

/** A word of a quote, as it is compared and where it is printed. Offsets are UTF-16 code units. */
export interface SpokenWord {
  /** Without case, accents and the shape of its apostrophes. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text, without its marks and stops, in order. */
export function spokenWords(text: string): SpokenWord[] {
  return splitWords(text).map(({ start, end }) => ({
    folded: foldLetters(text.slice(start, end))[0],
    start,
    end,
  }));
}
