import { diffArrays } from 'diff';
import { spokenWords, type SpokenWord } from './spoken-words.ts';

/** A stretch of words that two printings have, that only the other has, or that it leaves out. */
export interface WordChange {
  readonly kind: 'same' | 'added' | 'left-out';
  /** As its printing has them, with the marks and stops inside and after. */
  readonly words: string;
}

/** If more words differ than this, both are shown whole. */
const MOST_CHANGES = 200;

/**
 * Says how another printing of a saying differs from one, word by word; marks, stops and case alone do not
 * count.
 *
 * @param own the words of the printing that a reader knows
 * @param other the words of the other, all of which are in the answer
 */
export function changedWords(own: string, other: string): WordChange[] {
  const [before, after] = [spokenWords(own), spokenWords(other)];
  const folded = (words: readonly SpokenWord[]) => words.map((word) => word.folded);
  const parts = diffArrays(folded(before), folded(after), { maxEditLength: MOST_CHANGES });
  if (!parts) return [leftOut(own), { kind: 'added', words: other }];
  let [from, to] = [0, 0];
  return parts.map(({ value: { length }, added, removed }): WordChange => {
    const [start, begin] = [from, to];
    if (!added) from += length;
    if (!removed) to += length;
    if (removed) return leftOut(stretch(own, before, start, from));
    return { kind: added ? 'added' : 'same', words: stretch(other, after, begin, to) };
  });
}

const leftOut = (words: string): WordChange => ({ kind: 'left-out', words });

/** From the beginning of a word to that of another, without white space at the ends. */
function stretch(text: string, words: readonly SpokenWord[], from: number, to: number): string {
  const start = from === 0 ? 0 : words[from]?.start;
  return text.slice(start, words[to]?.start ?? text.length).trim();
}
