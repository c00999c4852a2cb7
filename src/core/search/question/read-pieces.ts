import { DOUBLE_CHARACTERS } from '../../text/marks/glyphs.ts';
import { splitWords, type WordSpan } from '../words/split-words.ts';
import { partOf, type QuestionPart } from './question-part.ts';

/** A part of a question, with what its signs say of it. */
export interface Piece {
  readonly part: QuestionPart;
  /** Its place in the question, with its marks and its minus: UTF-16 code units, half-open. */
  readonly start: number;
  readonly end: number;
  /** Its words, by their places in the question. */
  readonly words: readonly WordSpan[];
  /** Whether it must not occur. */
  readonly not: boolean;
  /** Whether it or the piece before it will do. */
  readonly or: boolean;
}

const DOUBLE_MARKS = new RegExp(`[${DOUBLE_CHARACTERS}]`, 'g');
/** What may occur within one word: `9/11`, `AT&T`, `bbc.co.uk`. A comma separates words. */
const WITHIN = /^[^\s,;!?()[\]|]{1,3}$/u;
/** A minus before a word, with nothing or a space before it. */
const MINUS = /(?:^|[\s(])[-−]$/u;
const EITHER = /\|/;

/**
 * Takes a question apart. Every word is a piece, but words typed without a space (`al-Bashir`), in a
 * script without spaces, or in quotation marks, form one; in marks, each word is meant exactly. An
 * unpaired mark is ignored. A minus before a piece excludes it; `OR` or `|` between two means either.
 *
 * @param or words that mean “or”, as they are typed
 */
export function readPieces(question: string, or: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = [];
  // The sections between marks, with the places where they begin.
  const sections = question.replace(DOUBLE_MARKS, '"').split('"');
  let at = 0;
  // Whether a sign before the next piece makes it an alternative.
  let either = false;
  sections.forEach((section, index) => {
    const start = at;
    at += section.length + 1;
    const exact = index % 2 === 1 && index < sections.length - 1;
    const words = splitWords(section).map((word) => moved(word, start));
    const runs = exact ? [words] : splitRuns(question, words);
    for (const run of runs) {
      const [first] = run;
      const last = run.at(-1);
      if (!first || !last) continue;
      const begin = exact ? start - 1 : first.start;
      const end = exact ? start + section.length + 1 : last.end;
      if (EITHER.test(question.slice(pieces.at(-1)?.end ?? 0, begin))) either = true;
      if (!exact && run.length === 1 && or.has(question.slice(first.start, last.end))) {
        either = true;
        continue;
      }
      const not = MINUS.test(question.slice(0, begin));
      pieces.push({
        part: partOf(question, run, exact),
        start: not ? begin - 1 : begin,
        end,
        words: run,
        not,
        or: either && pieces.length > 0 && !not,
      });
      either = false;
    }
  });
  return pieces;
}

function moved({ start, end, kind }: WordSpan, by: number): WordSpan {
  return { start: start + by, end: end + by, kind };
}

/** Words with nothing between them. */
function splitRuns(text: string, words: readonly WordSpan[]): WordSpan[][] {
  const runs: WordSpan[][] = [];
  for (const word of words) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const between = last ? text.slice(last.end, word.start) : '';
    if (run && last && (between === '' || WITHIN.test(between))) run.push(word);
    else runs.push([word]);
  }
  return runs;
}
