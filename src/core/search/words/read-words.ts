import { splitWords, type WordSpan } from './split-words.ts';
import { wordTerms } from './word-terms.ts';

/** A word of a text with the terms that find it; its place in the list is its position. */
export interface IndexedWord {
  readonly start: number;
  readonly end: number;
  readonly terms: readonly string[];
}

const HYPHEN = /^[-‐‑]$/;
/** Nobody writes longer chains as one word. */
const MOST_JOINED = 3;
const LONGEST_TERM = 60;

/**
 * Reads a text as the index holds it. Beside its own terms a word has those of what it begins:
 * hyphened words as one (`cease-fire`, `ceasefire`), two neighbouring letters of a script without
 * spaces, a number with its sign (`$5m`).
 *
 * @param termsOf the terms of a word by itself; another one may remember them
 */
export function readWords(
  text: string,
  termsOf: (word: string) => readonly string[] = wordTerms,
): IndexedWord[] {
  const words = splitWords(text);
  const terms = words.map((word) => termsOf(text.slice(word.start, word.end)));
  return words.map(({ start, end, kind }, at) => {
    const own = terms[at] ?? [];
    const sign = kind === 'word' ? signAt(text, words[at]) : undefined;
    const more =
      kind === 'letter'
        ? letterPair(words, terms, at)
        : [...joinedTerms(text, words, terms, at), ...(sign ? own.map(sign) : [])];
    const fitting = more.length === 0 ? own : [...new Set([...own, ...more])];
    return { start, end, terms: fitting.map(cutTerm) };
  });
}

/** Words too long to type are found by their beginning. */
export function cutTerm(term: string): string {
  return term.length > LONGEST_TERM ? term.slice(0, LONGEST_TERM) : term;
}

/** The letter and the next one where nothing comes between; what a longer word is looked up by. */
export function letterPair(
  words: readonly WordSpan[],
  terms: readonly (readonly string[])[],
  at: number,
): string[] {
  const [word, next] = [words[at], words[at + 1]];
  if (word?.kind !== 'letter' || next?.kind !== 'letter' || next.start !== word.end) return [];
  const second = terms[at + 1]?.[0] ?? '';
  return (terms[at] ?? []).map((first) => first + second);
}

function joinedTerms(
  text: string,
  words: readonly WordSpan[],
  terms: readonly (readonly string[])[],
  at: number,
): string[] {
  const joined: string[] = [];
  let whole = terms[at]?.[0] ?? '';
  for (let next = at + 1; next < at + MOST_JOINED; next++) {
    const between = text.slice(words[next - 1]?.end, words[next]?.start);
    if (words[next]?.kind !== 'word' || !HYPHEN.test(between)) break;
    whole += terms[next]?.[0] ?? '';
    joined.push(whole);
  }
  return joined;
}

const NUMBER = /^\p{N}/u;
const SIGN_BEFORE = /(\p{Sc})[ \u00A0\u202F]?$/u;
const SIGN_AFTER = /^[ \u00A0\u202F]?([%‰\p{Sc}])(?!\p{N})/u;
const LETTERS_SIGN = /^([+#]{1,2})(?![\p{L}\p{N}])/u;

/** How a number with a sign of money or share, or letters as in `C++`, is written as one term. */
export function signAt(
  text: string,
  word: WordSpan | undefined,
): ((term: string) => string) | undefined {
  if (!word) return undefined;
  const after = text.slice(word.end, word.end + 4);
  if (!NUMBER.test(text.slice(word.start, word.end))) {
    const sign = LETTERS_SIGN.exec(after)?.[1];
    return sign === undefined ? undefined : (term) => term + sign;
  }
  const before = SIGN_BEFORE.exec(text.slice(Math.max(0, word.start - 2), word.start));
  const sign = before?.[1] ?? SIGN_AFTER.exec(after)?.[1];
  return sign === undefined ? undefined : (term) => sign.normalize('NFKC') + term;
}
