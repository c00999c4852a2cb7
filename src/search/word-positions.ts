import type { Span } from '../core/span.ts';
import type { WordRange } from './quote-anchor.ts';

/** Words as Pagefind counts them: whatever stands between white space. */
const WORD = /\S+/gu;

/** The words of a text with the place of each. */
export interface WordPositions {
  readonly count: number;
  /** The words that a span touches, as their numbers in the text; undefined where it touches none. */
  rangeOf(span: Span): WordRange | undefined;
}

/** Counts the words of a text once, so that spans can be looked up. */
export function locateWords(text: string): WordPositions {
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    starts.push(index);
    ends.push(index + word.length);
  }
  return {
    count: starts.length,
    rangeOf: ({ start, end }) => {
      const first = firstAbove(ends, start);
      const count = firstAbove(starts, end - 1) - first;
      return count > 0 ? { start: first, count } : undefined;
    },
  };
}

/** Index of the first of ascending numbers that is above a limit; their count where none is. */
function firstAbove(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}
