import leven from 'leven';
import type { SearchIndex } from '../index/search-index.ts';
import type { QuestionPart } from './read-question.ts';

const MOST_SUGGESTIONS = 3;
/** Up to this many letters, one may be wrong; above that, two. */
const SHORT = 5;
/** From this many letters on, a word may be the beginning of another. */
const SHORTEST_BEGINNING = 4;

/**
 * Words of the index that may be meant by one that it does not have: those that differ by a letter
 * or two, and those that it begins, the closest first, and the more frequent among equals. Only
 * words with the same first letter are looked at, since others are in other files.
 */
export async function suggestWords(
  index: SearchIndex,
  { words, length }: QuestionPart,
): Promise<string[]> {
  const term = words[0]?.terms[0];
  if (term === undefined || length > 1) return [];
  const limit = term.length <= SHORT ? 1 : 2;
  const entries = await index.wordsLike(term);
  return entries
    .flatMap((entry) => {
      const begins = term.length >= SHORTEST_BEGINNING && entry.term.startsWith(term);
      const near = Math.abs(entry.term.length - term.length) <= limit;
      const distance = near ? leven(term, entry.term) : limit + 1;
      const fits = entry.term.length > 1 && (begins || distance <= limit);
      return fits ? [{ ...entry, distance: begins ? Math.min(distance, limit) : distance }] : [];
    })
    .sort((a, b) => a.distance - b.distance || b.count - a.count)
    .slice(0, MOST_SUGGESTIONS)
    .map((entry) => entry.term);
}
