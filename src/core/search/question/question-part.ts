import type { WordSpan } from '../words/split-words.ts';
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

const HYPHEN = /^[-‐‑]$/;

/**
 * Makes a part of words that follow one another.
 *
 * @param text in which the words are
 * @param exact whether only the exact words will do
 */
export function partOf(text: string, run: readonly WordSpan[], exact: boolean): QuestionPart {
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
