import alike from '../../../data/search-alike.json' with { type: 'json' };
import type { SearchIndex } from '../index/search-index.ts';
import { letterOf, type KnownWord } from '../index/vocabulary.ts';
import type { QuestionPart } from '../question/question-part.ts';
import { foldLetters } from '../words/fold-letters.ts';
import { splitWords } from '../words/split-words.ts';
import { editDistance } from './edit-distance.ts';

const MOST_SUGGESTIONS = 3;
/** Up to this many letters, one may be wrong; above that, two. */
const SHORT = 5;
/** From this many letters on, a word may be the beginning of another. */
const SHORTEST_BEGINNING = 4;
/** Words are listed by their first letter; so many lists are loaded at most. */
const MOST_LISTS = 3;

interface Near extends KnownWord {
  readonly distance: number;
}

/**
 * Words of the index that may be meant by one that it does not have: those that differ by a letter or
 * two, and those that it begins, the closest first, and the more frequent among equals. Where none is
 * near among those with the same first letter, words with its second are looked at, and with letters
 * that are often taken for the first. Names are printed as the archive prints them.
 *
 * @throws if a file cannot be read
 */
export async function suggestWords(
  index: SearchIndex,
  { words, length }: QuestionPart,
): Promise<string[]> {
  const term = words[0]?.terms[0];
  if (term === undefined || length > 1) return [];
  const limit = [...term].length <= SHORT ? 1 : 2;
  let near: Near[] = [];
  for (const letter of lettersFor(index, term)) {
    const known = await index.wordsLike(letter);
    near.push(...known.flatMap((word) => nearTo(term, word, limit)));
    if (near.some(({ distance }) => distance === 1)) break;
  }
  near = near
    .sort((a, b) => a.distance - b.distance || b.count - a.count)
    .slice(0, MOST_SUGGESTIONS);
  return Promise.all(near.map((word) => printWord(index, word)));
}

/** The letters whose words are looked at, in their order. */
function lettersFor({ head }: SearchIndex, term: string): string[] {
  const [first = '', second = ''] = term;
  const like = alike.flatMap((group) => (group.includes(first) ? [...group] : []));
  const letters = [first, second, ...like].filter(
    (letter) => letterOf(letter) !== undefined && head.letters.includes(letter),
  );
  return [...new Set(letters)].slice(0, MOST_LISTS);
}

function nearTo(term: string, word: KnownWord, limit: number): Near[] {
  const begins = term.length >= SHORTEST_BEGINNING && word.term.startsWith(term);
  const distance = editDistance(term, word.term, limit);
  const fits = word.term.length > 1 && (begins || distance <= limit);
  return fits ? [{ ...word, distance: begins ? Math.min(distance, limit) : distance }] : [];
}

/** A word as the names of the archive print it; another one that is never in small letters with a capital. */
async function printWord(index: SearchIndex, { term, proper }: KnownWord): Promise<string> {
  if (!proper) return term;
  for (const { name } of await index.namesEnding(term)) {
    const printed = splitWords(name).map(({ start, end }) => name.slice(start, end));
    const own = printed.find((word) => foldLetters(word).includes(term));
    if (own !== undefined) return own;
  }
  return term.charAt(0).toUpperCase() + term.slice(1);
}
