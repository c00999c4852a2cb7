import search from 'approx-string-match';
import { foldWords } from './fold-words.ts';

/** Of longer words only the beginning is compared, so that a hostile file costs no more. */
const LONGEST_COMPARED = 2000;
/** Share of the letters that may differ; beyond it, two texts have nothing in common. */
const MOST_ERRORS = 0.6;

/** How much the likeness is reduced if one text is only a small part of the other. */
const BEYOND_WEIGHT = 0.65;

/** A text made ready for comparing: folded as for an id, and cut. */
export interface Comparable {
  readonly folded: string;
}

/** Makes a text ready, once for many comparisons. */
export function comparable(words: string): Comparable {
  return { folded: foldWords(words).slice(0, LONGEST_COMPARED) };
}

/**
 * How alike two texts are, 0 to 1: the share of the shorter one’s letters that is found in the
 * longer one, in order and together (approximate matching after Myers 1999), weakened by what the
 * longer one has beyond it. So a quote that lost its second half is still 0.68 like itself.
 */
export function wordLikeness(a: Comparable, b: Comparable): number {
  const [short, long] = isShorter(a.folded, b.folded) ? [a.folded, b.folded] : [b.folded, a.folded];
  if (short === long) return 1;
  if (short === '') return 0;
  const covered = short.length / long.length;
  return shareFound(short, long) * (1 - BEYOND_WEIGHT * (1 - covered));
}

/** Of two texts of one length the first by its characters, so that the likeness is the same both ways. */
const isShorter = (a: string, b: string): boolean =>
  a.length === b.length ? a < b : a.length < b.length;

function shareFound(short: string, long: string): number {
  if (long.includes(short)) return 1;
  const most = Math.floor(short.length * MOST_ERRORS);
  let errors = most + 1;
  for (const match of search(long, short, most)) errors = Math.min(errors, match.errors);
  return errors > most ? 0 : 1 - errors / short.length;
}

const WORD = /[\p{L}\p{N}]{3,}/gu;

/** Whether two texts have a word of three letters or more in common. */
export function shareWord(a: Comparable, b: Comparable): boolean {
  const words = new Set(a.folded.match(WORD));
  return (b.folded.match(WORD) ?? []).some((word) => words.has(word));
}
