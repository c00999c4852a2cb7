import leven from 'leven';
import { foldName } from './fold-name.ts';

/** Letters in which a name that was misspelt may differ. */
const MOST_SLIPS = 2;
/** Names shorter than this are too similar to others for a difference to be a slip. */
const SHORTEST_MISSPELT = 6;

/**
 * Whether two names may belong to one person: all words of one are in the other, as in “Berg” and
 * “Anna Berg”, or they differ by a slip. “Anna Berg” and “Bo Berg” are two people.
 */
export function areRelatedNames(a: string, b: string): boolean {
  const [one, other] = [foldName(a), foldName(b)];
  const [some, others] = [new Set(one.split(' ')), new Set(other.split(' '))];
  if (some.isSubsetOf(others) || others.isSubsetOf(some)) return true;
  const long = Math.min(one.length, other.length) >= SHORTEST_MISSPELT;
  return long && leven(one, other, { maxDistance: MOST_SLIPS + 1 }) <= MOST_SLIPS;
}
