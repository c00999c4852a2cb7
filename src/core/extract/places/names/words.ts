import type { ArticleText } from '../../../article/text.ts';
import { foldPlaceName } from '../../../gazetteer/place-name.ts';
import type { Span } from '../../../text/span.ts';

/** What a word is wherever it is printed. */
interface WordForm {
  readonly text: string;
  /** See foldPlaceName. */
  readonly folded: string;
  readonly capital: boolean;
  /** All letters are capitals, and there are two or more. */
  readonly upper: boolean;
}

/** A word of the text with what the search for toponyms asks about it. */
export interface PlaceWord extends Span, WordForm {
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
// Côte d’Ivoire, Val d'Isère: the capital stands behind the elided word.
const CAPITAL = /^(?:[dl]['’])?\p{Lu}/u;
const SMALL_LETTER = /\p{Ll}/u;
const SENTENCE_BREAK = /[.!?:;][”’"')\]]*\s+[“‘"'([]*$|[“‘"]$|[—•]\s*$/u;

/** Cuts the blocks of a text into words. Linear. */
export function readPlaceWords(article: ArticleText): PlaceWord[] {
  const words: PlaceWord[] = [];
  const formOf = readFormsOnce();
  for (const block of article.paragraphs) {
    const body = article.text.slice(block.start, block.end);
    let before = 0;
    let first = true;
    for (const match of body.matchAll(WORD)) {
      const { text, folded, capital, upper } = formOf(match[0]);
      const gap = first ? '' : body.slice(before, match.index);
      words.push({
        start: block.start + match.index,
        end: block.start + match.index + text.length,
        text,
        folded,
        capital,
        upper,
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

/** Looks at each word of a text once, however often it is printed. */
function readFormsOnce(): (word: string) => WordForm {
  const forms = new Map<string, WordForm>();
  return (text) => {
    const before = forms.get(text);
    if (before) return before;
    const capital = CAPITAL.test(text);
    const upper = text.length > 1 && capital && !SMALL_LETTER.test(text);
    const form = { text, folded: foldPlaceName(text), capital, upper };
    forms.set(text, form);
    return form;
  };
}

/** The first word of a name, cut as in a text; empty where it has none. */
export function firstPlaceWord(name: string): string {
  return name.match(WORD)?.[0] ?? '';
}

/** The word after the possessive ending that readPlaceWords makes a word of: Cup in "America’s Cup". */
export function afterPossessive(words: readonly PlaceWord[], next: number): number {
  const ending = words[next];
  return ending?.text === 's' && APOSTROPHE.test(ending.gap) ? next + 1 : next;
}

const APOSTROPHE = /^['’]$/;
const PLAIN_GAP = /^\s+$/;

/** Whether only white space parts this word from the one before. */
export function followsPlainly(word: PlaceWord): boolean {
  return PLAIN_GAP.test(word.gap);
}
