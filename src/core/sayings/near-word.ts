import leven from 'leven';
import { isNegated } from './negation.ts';

const LEAST_LETTERS = 4;
const LETTERS_FOR_TWO_ERRORS = 8;
const DIGIT = /\d/u;

/**
 * Whether two different words may be one with a slip of the pen: a letter wrong, missing, doubled or
 * swapped with its neighbour, two such from eight letters on. Numbers are never near each other, nor is
 * a word near its own negation (“able”, “unable”).
 */
export function isNearWord(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < LEAST_LETTERS) return false;
  const most = shorter >= LETTERS_FOR_TWO_ERRORS ? 2 : 1;
  if (Math.abs(a.length - b.length) > most) return false;
  if (DIGIT.test(a) || DIGIT.test(b) || isNegated(a, b)) return false;
  return leven(a, b, { maxDistance: most + 1 }) <= most || isSwapped(a, b);
}

/** Whether two neighbouring letters changed places, and nothing else. */
function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  const swapped = a.slice(0, at) + (a[at + 1] ?? '') + (a[at] ?? '') + a.slice(at + 2);
  return swapped === b;
}
