import { spokenWords, type SpokenWord } from '../sayings/spoken-words.ts';
import type { Candidate } from './claim.ts';

/** A claim is compared with a quote in several ways, and splitting it costs more than most of them. */
const known = new WeakMap<Candidate, readonly SpokenWord[]>();

/** The words of a quote, split once. */
export function candidateWords(quote: Candidate): readonly SpokenWord[] {
  const before = known.get(quote);
  if (before) return before;
  const words = spokenWords(quote.words);
  known.set(quote, words);
  return words;
}
