/** A text as a browser's search compares it, with the original offset of each character. */
export interface FoldedText {
  readonly text: string;
  /** For each UTF-16 code unit of `text` the one of the original that it comes from; one more at the end. */
  readonly origin: readonly number[];
}

const DROPPED = /[\p{M}\u00AD]/gu;
const WHITE_SPACE = /\s/;
// What browsers treat as the same, not all marks that are read.
const SINGLE_MARK = /[‘’‚‛]/;
const DOUBLE_MARK = /[“”„‟]/;

/**
 * Folds what browsers fold, or may fold, when they look for a text fragment: case, accents, soft
 * hyphens, shapes of quotation marks and white space. Words that are unique in a folded text are
 * unique in the text for every browser.
 */
export function foldText(original: string): FoldedText {
  let text = '';
  const origin: number[] = [];
  let at = 0;
  for (const character of original) {
    const folded = foldCharacter(character);
    if (folded !== ' ' || !text.endsWith(' ')) {
      text += folded;
      for (let unit = 0; unit < folded.length; unit++) origin.push(at);
    }
    at += character.length;
  }
  origin.push(at);
  return { text, origin };
}

function foldCharacter(character: string): string {
  if (character >= 'a' && character <= 'z') return character;
  if (WHITE_SPACE.test(character)) return ' ';
  if (SINGLE_MARK.test(character)) return "'";
  if (DOUBLE_MARK.test(character)) return '"';
  return character.normalize('NFKD').replace(DROPPED, '').toLowerCase();
}
