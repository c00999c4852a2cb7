import { APOSTROPHES } from '../../text/marks/glyphs.ts';
/** A word of a text, by its UTF-16 code units, half-open. */
export interface WordSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'letter';
}

/** Scripts that set no spaces between words, and Korean, which appends particles to them. */
const SPACELESS =
  '[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Bopo}\\p{scx=Hang}\\p{scx=Thai}\\p{scx=Laoo}\\p{scx=Khmr}\\p{scx=Mymr}]';
/** Characters that are invisible and never end a word. */
const UNSEEN = '[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]';
const APOSTROPHE = `[${APOSTROPHES}]`;
/** Initials with their full stops: “U.S”. */
const INITIALS = '(?<![\\p{L}\\p{N}])\\p{L}(?:\\.\\p{L}){1,9}(?![\\p{L}\\p{N}\\p{M}])';
/** What is within words besides letters: the apostrophes, and the signs of a number. */
const WITHIN =
  `${APOSTROPHE}(?=\\p{L})(?<=\\p{L}\\p{M}*${UNSEEN}*${APOSTROPHE})` +
  '|,(?=\\d{3}(?!\\d))(?<=\\d,)|\\.(?=\\p{N})(?<=\\p{N}\\.)';

/**
 * Words as they are searched: one letter of a script without spaces; initials with their full stops;
 * letters and digits with the apostrophes inside them and the signs inside a number.
 */
const WORD = new RegExp(
  `((?=${SPACELESS})[\\p{L}\\p{N}]\\p{M}*)|${INITIALS}` +
    `|(?:(?!${SPACELESS})[\\p{L}\\p{N}]\\p{M}*${UNSEEN}*|${WITHIN})+`,
  'gu',
);

/** The same for a text that has none of these scripts, in two thirds of the time. */
const SPACED_WORD = new RegExp(`${INITIALS}|(?:[\\p{L}\\p{N}]+\\p{M}*${UNSEEN}*|${WITHIN})+`, 'gu');
/** All letters and digits of these scripts, and of many others. */
const MAY_BE_SPACELESS = /[\u02b0-\u02ff\u0e00-\u1fff\u2e80-\uffff]/;

const FIRST_SPACELESS = new RegExp(`^${SPACELESS}`, 'u');

/** Whether a text begins in a script that sets no spaces between words. */
export function isSpaceless(text: string): boolean {
  return FIRST_SPACELESS.test(text);
}

/** Finds the words of a text, in order. The index and a question are split alike. */
export function splitWords(text: string): WordSpan[] {
  const word = MAY_BE_SPACELESS.test(text) ? WORD : SPACED_WORD;
  return Array.from(text.matchAll(word), ({ 0: word, 1: letter, index }) => ({
    start: index,
    end: index + word.length,
    kind: letter === undefined ? 'word' : 'letter',
  }));
}
