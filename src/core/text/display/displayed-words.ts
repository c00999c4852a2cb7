import { CLOSING_CHARACTERS } from '../marks/glyphs.ts';

/** The comma before an attribution that interrupts a quote: “We will,” she said, “rebuild.” */
export interface AttributionComma {
  /** Of the comma in the quote's words, in UTF-16 code units. */
  readonly at: number;
  /** Whether the attribution ends the sentence, so that the next part begins another. */
  readonly ends?: true;
}

/** The words of a quote as they are printed. */
export interface PrintedWords {
  readonly words: string;
  /** In order; absent where no attribution follows a comma inside the quote. */
  readonly commas?: readonly AttributionComma[];
}

/** Commas of Latin, Greek, Cyrillic, Hebrew and Armenian; Arabic and Persian; Ethiopic; East Asia. */
export const COMMAS = ',،፣、，';
const LAST_COMMA = new RegExp(`\\s*[${COMMAS}](?=[${CLOSING_CHARACTERS}\\s]{0,4}$)`, 'u');
/** Georgian has no capitals in use, though Unicode counts its letters as small. */
const SMALL_LETTER = /^(?!\p{Script=Georgian})\p{Ll}/u;
/** A name may begin so: “iPhone”, “al-Qaida”. */
const SMALL_NAME = /^\p{Ll}{1,3}[-’']?\p{Lu}/u;

/**
 * A quote as it is displayed apart from its article: without the comma that belongs to the
 * attribution after it, and without those of attributions inside it; after one that ends a sentence an
 * ellipsis says that something was there. A quote that begins in the middle of a sentence, with a
 * small letter, begins with an ellipsis. No letter is changed. The characters decide, whatever the
 * language: scripts without small letters have no beginning that tells.
 */
export function displayedWords({ words, commas = [] }: PrintedWords): string {
  const joined = commas.reduceRight(
    (text, { at, ends }) => text.slice(0, at) + afterComma(text.slice(at + 1), ends),
    words,
  );
  const shown = withoutLastComma(joined);
  return beginsInside(shown) ? `… ${shown}` : shown;
}

/** Without the comma of the attribution that follows. */
export function withoutLastComma(words: string): string {
  return words.replace(LAST_COMMA, '');
}

/** Whether a quote begins in the middle of a sentence, as far as its first letter tells. */
export function beginsInside(words: string): boolean {
  return SMALL_LETTER.test(words) && !SMALL_NAME.test(words);
}

/** Marks inside the quote that close before the attribution stay before the ellipsis. */
const CLOSING = new RegExp(`^[${CLOSING_CHARACTERS}]*`, 'u');

function afterComma(rest: string, ends: true | undefined): string {
  return ends ? rest.replace(CLOSING, '$& …') : rest;
}
