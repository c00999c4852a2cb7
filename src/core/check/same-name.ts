import leven from 'leven';
import { isNearWord } from '../sayings/near-word.ts';
import { spokenWords } from '../sayings/spoken-words.ts';

const SHORTEST_NAME = 2;

/**
 * Whether somebody may be meant by a name as it was asked for: the last names are the same, up to a slip
 * of the pen, and so is a given name where both have one (an initial is enough).
 *
 * @param names all names of one person or body
 */
export function isNameOf(asked: string, names: readonly string[]): boolean {
  const own = wordsOf(asked);
  return names.some((name) => isSameName(own, wordsOf(name)));
}

const wordsOf = (name: string): string[] => spokenWords(name).map(({ folded }) => folded);

/** One word of a name may have a slip, a short one too if another word of it is right. */
function isSameName(asked: readonly string[], name: readonly string[]): boolean {
  const [askedLast = '', last = ''] = [asked.at(-1), name.at(-1)];
  const [askedGiven, given] = [asked.slice(0, -1), name.slice(0, -1)];
  if (askedGiven.length === 0 || given.length === 0) return isLike(askedLast, last);
  const sameLast = askedLast === last;
  const isGiven = (word: string) =>
    given.some((other) =>
      sameLast ? isLike(word, other) || isInitial(word, other) : word === other,
    );
  return askedGiven.some(isGiven) && (sameLast || isLike(askedLast, last));
}

const isLike = (a: string, b: string): boolean => a === b || isNearWord(a, b) || isSlip(a, b);

/** One letter wrong, missing or too many, in a name that may be short. */
const isSlip = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= SHORTEST_NAME && leven(a, b, { maxDistance: 2 }) <= 1;

function isInitial(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.replace('.', '').length === 1 && long.startsWith(short.slice(0, 1));
}
