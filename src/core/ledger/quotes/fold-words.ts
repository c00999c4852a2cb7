import { normaliseWords } from '../../article/quote-id.ts';

/** A comma or full stop inside the marks belongs to the sentence around the quote. */
const CLOSING_STOP = /[,.]+$/;

/** Folds words as an id does, and what ends them, so that “We stay,” and “We stay.” are one. */
export function foldWords(words: string): string {
  return normaliseWords(words).replace(CLOSING_STOP, '');
}

/** Whether two quotes say the same: other marks, case or a closing comma are not a correction. */
export function sameWords(a: string, b: string): boolean {
  return a === b || foldWords(a) === foldWords(b);
}
