import { DOUBLE_CHARACTERS } from '../../text/marks/glyphs.ts';
import { splitWords, type WordSpan } from '../words/split-words.ts';
import { cutTerm, letterPair, signAt } from '../words/read-words.ts';
import { askedTerms } from '../words/word-terms.ts';

/** A word of a question: any of its terms will do. */
export interface AskedWord {
  readonly terms: readonly string[];
  /** Its distance in words from the first word of its part. */
  readonly at: number;
}

/** What must occur in every article that is found: a word, or adjacent words. */
export interface QuestionPart {
  /** As it was typed. */
  readonly printed: string;
  /** In their order; never empty. */
  readonly words: readonly AskedWord[];
  /** How many words of a text it takes up. */
  readonly length: number;
  /** The words written as one: `ceasefire` for `cease-fire`. */
  readonly joined?: string;
  /** Whether only the exact words will do. */
  readonly exact: boolean;
}

const DOUBLE_MARKS = new RegExp(`[${DOUBLE_CHARACTERS}]`, 'g');
const HYPHEN = /^[-‐‑]$/;
/** What may occur within one word: `9/11`, `AT&T`, `bbc.co.uk`. A comma separates words. */
const WITHIN = /^[^\s,;!?()[\]]{1,3}$/u;

/**
 * Reads a query. Every word is a part, but words typed without a space (`al-Bashir`), in a script
 * without spaces, or in quotation marks, form one part; in marks, each word is meant exactly. An
 * unpaired mark is ignored.
 *
 * @returns nothing if the query has no word
 */
export function readQuestion(question: string): QuestionPart[] {
  const pieces = question.replace(DOUBLE_MARKS, '"').split('"');
  return pieces.flatMap((piece, index) => {
    const exact = index % 2 === 1 && index < pieces.length - 1;
    const words = splitWords(piece);
    const runs = exact ? [words] : splitRuns(piece, words);
    return runs.filter((run) => run.length > 0).map((run) => partOf(piece, run, exact));
  });
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

function partOf(text: string, run: readonly WordSpan[], exact: boolean): QuestionPart {
  const terms = run.map(({ start, end }) => askedTerms(text.slice(start, end), exact));
  const words = run.flatMap((word, at): AskedWord[] => {
    const own = word.kind === 'letter' ? askedLetters(run, terms, at) : terms[at];
    const sign = word.kind === 'letter' ? undefined : signAt(text, word);
    if (!own) return [];
    return [{ terms: (sign ? own.map(sign) : own).map(cutTerm), at }];
  });
  const joined = joinedOf(text, run, terms);
  return {
    printed: text.slice(run[0]?.start, run.at(-1)?.end),
    words,
    length: run.length,
    ...(joined === undefined ? {} : { joined }),
    exact,
  };
}

/** A letter and the next one; a letter by itself where no other is beside it. */
function askedLetters(
  run: readonly WordSpan[],
  terms: readonly (readonly string[])[],
  at: number,
): readonly string[] | undefined {
  const pair = letterPair(run, terms, at);
  if (pair.length > 0) return pair;
  return letterPair(run, terms, at - 1).length > 0 ? undefined : terms[at];
}

function joinedOf(
  text: string,
  run: readonly WordSpan[],
  terms: readonly (readonly string[])[],
): string | undefined {
  const hyphened = run.every(
    (word, at) => at === 0 || HYPHEN.test(text.slice(run[at - 1]?.end, word.start)),
  );
  if (!hyphened || run.length < 2 || run.length > 3) return undefined;
  return cutTerm(terms.map(([term = '']) => term).join(''));
}
