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

/** A number for one or more words; the feature keeps its lowest 22 bits. */
function codeOf(...words: readonly (string | number)[]): number {
  let hash = 17;
  const text = words.join(' ');
  for (let k = 0; k < text.length; k++) hash = Math.imul(hash ^ text.charCodeAt(k), 0x01000193) | 0;
  return (hash ^ (hash >>> 15)) & 0x3fffff;
}

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
  out.add(T['word-left-size'], codeOf(left, size));
  out.add(T['word-right-size'], codeOf(right, size));
  out.add(T['words-left'], codeOf(word(first - 2), left));
  out.add(T['words-right'], codeOf(right, word(after + 1)));
  for (let k = 1; k <= WORDS_BEFORE; k++) out.add(T['near-left'], codeOf(word(first - k)));
  for (let k = 0; k < WORDS_AFTER; k++) out.add(T['near-right'], codeOf(word(after + k)));
  if (inside.length > MOST_INSIDE) return;
  for (const { lower } of inside) {
    out.add(T['word-inside'], codeOf(lower));
    out.add(T['ending-inside'], codeOf(lower.slice(-ENDING_LETTERS), size));
  }
}
