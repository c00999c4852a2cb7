import words from '../../../data/en/dates/day-words.json' with { type: 'json' };
import { oneOf } from '../../text/word-pattern.ts';

const TENS: readonly string[] = words.tens;
const ORDINALS: readonly string[] = words.ordinals;

/** "twenty-first" for 21: the days of a month above twenty are printed with a hyphen or a space. */
const COMPOUND = String.raw`${oneOf(TENS)}[-\s]${oneOf(ORDINALS.slice(0, 9))}`;

/** The source of a pattern of a day of a month in words: "second", "twenty-fourth". */
export const DAY_WORD: string = String.raw`(?:${COMPOUND}|${oneOf(ORDINALS)})\b`;

/** The source of a pattern of a day of a month in digits: "2", "02", "2nd". */
export const DAY_DIGITS: string = String.raw`(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?\b`;

/** The number of a day of a month that one of the patterns matched; 0 where it is none. */
export function dayOfMonth(printed: string): number {
  const word = printed.toLowerCase();
  if (/^\d/.test(word)) return Number.parseInt(word, 10);
  const plain = ORDINALS.indexOf(word) + 1;
  if (plain > 0) return plain;
  const [tens = '', unit = ''] = word.split(/[-\s]/);
  const ten = (TENS.indexOf(tens) + 2) * 10;
  return TENS.includes(tens) ? ten + ORDINALS.indexOf(unit) + 1 : 0;
}
