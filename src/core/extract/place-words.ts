import type { ArticleText } from '../article-text.ts';
import type { Span } from '../span.ts';

/** A word of the text with what the search for toponyms asks about it. */
export interface PlaceWord extends Span {
  readonly text: string;
  readonly capital: boolean;
  /** All letters are capitals, and there are two or more. */
  readonly upper: boolean;
  /** What stands between the word before and this one; empty at the start of a block. */
  readonly gap: string;
  /** First of its block or sentence, or after an opening mark. */
  readonly opens: boolean;
  /** First of its block. */
  readonly leads: boolean;
}

// An abbreviation with inner stops ("U.S.", "W.Va."), a word with inner apostrophes, or a number.
const WORD =
  /W\. Va\.|\p{Lu}\.(?:\p{Lu}\p{Ll}?\.)*\p{Lu}\p{Ll}?(?:\.|\b)|\p{L}[\p{L}\p{M}\d]*(?:['’](?!s\b)\p{L}[\p{L}\p{M}]*)*|\d[\d.,]*/gu;
const CAPITAL = /^\p{Lu}/u;
const SMALL_LETTER = /\p{Ll}/u;
const SENTENCE_BREAK = /[.!?:;][”’"')\]]*\s+[“‘"'([]*$|[“‘"]$|[—•]\s*$/u;

/** Cuts the blocks of a text into words. Linear. */
export function readPlaceWords(article: ArticleText): PlaceWord[] {
  const words: PlaceWord[] = [];
  for (const block of article.paragraphs) {
    const body = article.text.slice(block.start, block.end);
    let before = 0;
    let first = true;
    for (const match of body.matchAll(WORD)) {
      const text = match[0];
      const gap = first ? '' : body.slice(before, match.index);
      words.push({
        start: block.start + match.index,
        end: block.start + match.index + text.length,
        text,
        capital: CAPITAL.test(text),
        upper: text.length > 1 && CAPITAL.test(text) && !SMALL_LETTER.test(text),
        gap,
        opens: first || SENTENCE_BREAK.test(gap),
        leads: first,
      });
      before = match.index + text.length;
      first = false;
    }
  }
  return words;
}

const PLAIN_GAP = /^\s+$/;

/** Whether only white space parts this word from the one before. */
export function followsPlainly(word: PlaceWord): boolean {
  return PLAIN_GAP.test(word.gap);
}
