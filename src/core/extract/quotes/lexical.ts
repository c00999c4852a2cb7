import type { FeatureBuffer } from '../attribution/ranking/linear-model.ts';
import type { Outline, Stretch } from '../prose/outline.ts';
import { T } from './templates.ts';

/** Words on each side that are features by themselves, wherever they stand. */
const WORDS_BEFORE = 4;
const WORDS_AFTER = 3;
/** The words of a stretch are features up to this many: a term, a title, a slogan. */
const MOST_INSIDE = 6;
/** Letters of an ending: what "-tion" is to "-ed". */
const ENDING_LETTERS = 3;
const EDGE = '|';

const SPACE = 32;
const DIGIT_ZERO = 48;

const withCode = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193) | 0;

function withWord(hash: number, word: string): number {
  let longer = hash;
  for (let k = 0; k < word.length; k++) longer = withCode(longer, word.charCodeAt(k));
  return longer;
}

/** A feature keeps the lowest 22 bits. */
const folded = (hash: number): number => (hash ^ (hash >>> 15)) & 0x3fffff;

/** The FNV hash of a word, as a number of 22 bits. */
const codeOf = (word: string): number => folded(withWord(17, word));
/** That of two words with a space between them. */
const codeOfPair = (word: string, next: string): number =>
  folded(withWord(withCode(withWord(17, word), SPACE), next));
/** That of a word with a space and one digit behind it. */
const codeOfSized = (word: string, size: number): number =>
  folded(withCode(withCode(withWord(17, word), SPACE), DIGIT_ZERO + size));

/** Adds the words beside a stretch and inside a short one, each as it is printed in lower case. */
export function addWords({ tokens }: Outline, stretch: Stretch, out: FeatureBuffer): void {
  const { first, after, paragraph } = stretch;
  const word = (at: number): string => {
    const token = tokens[at];
    return token?.paragraph === paragraph ? token.lower : EDGE;
  };
  const inside = tokens.slice(first + 1, Math.min(after - 1, first + 2 + MOST_INSIDE));
  const size = Math.min(4, inside.length);
  const [left, right] = [word(first - 1), word(after)];
  out.add(T['word-left'], codeOf(left));
  out.add(T['word-right'], codeOf(right));
  out.add(T['word-left-size'], codeOfSized(left, size));
  out.add(T['word-right-size'], codeOfSized(right, size));
  out.add(T['words-left'], codeOfPair(word(first - 2), left));
  out.add(T['words-right'], codeOfPair(right, word(after + 1)));
  for (let k = 1; k <= WORDS_BEFORE; k++) out.add(T['near-left'], codeOf(word(first - k)));
  for (let k = 0; k < WORDS_AFTER; k++) out.add(T['near-right'], codeOf(word(after + k)));
  if (inside.length > MOST_INSIDE) return;
  for (const { lower } of inside) {
    out.add(T['word-inside'], codeOf(lower));
    out.add(T['ending-inside'], codeOfSized(lower.slice(-ENDING_LETTERS), size));
  }
}
