import type { CalendarDate, DateInterval } from '../calendar/date.ts';
import type { CalendarPeriod } from '../calendar/period.ts';
import { alignWords } from './align-words.ts';
import type { SpokenWord } from './spoken-words.ts';
import { areTelling, isLongWord } from './telling-words.ts';

/** A quote as it is compared with others of its speaker. */
export interface SayingQuote {
  readonly id: string;
  readonly words: readonly SpokenWord[];
  /** Who said it, one or several, by an address or another lasting name. */
  readonly speakers: readonly string[];
  /** The day on which it was printed. */
  readonly printed: CalendarDate;
  /** When it was said, if the text or an editor says so. */
  readonly said?: CalendarPeriod;
}

/** From so many words on, the same words are the same saying on whatever day. */
const LEAST_WORDS_BY_THEMSELVES = 5;
/** A shorter one is part of a longer one only with this many words, one of them long: anybody says “yes”. */
const LEAST_WORDS_OF_PART = 2;
/** Share of the shorter quote’s words that must be found in the longer one. */
const LEAST_FOUND = 0.75;
/**
 * Whether two quotes of one speaker are one saying: the shorter one’s words are the longer one’s, or a
 * part of them, up to a quarter of them changed. Fewer than five words say so only if both are of one
 * day.
 */
export function areOneSaying(a: SayingQuote, b: SayingQuote): boolean {
  if (!a.speakers.some((speaker) => b.speakers.includes(speaker))) return false;
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  const size = short.words.length;
  if (size === 0) return false;
  if (size < LEAST_WORDS_BY_THEMSELVES) {
    return isOneOccasion(a, b) && isWithin(short.words, long.words);
  }
  const { found } = alignWords(short.words, long.words);
  return found.length >= size * LEAST_FOUND && areTelling(found, short.words);
}

/** Whether both were said on one day, or one was printed on the day on which the other was said. */
function isOneOccasion(a: SayingQuote, b: SayingQuote): boolean {
  const [first, second] = [dayOf(a), dayOf(b)];
  return first.start === second.start && first.end === second.end;
}

function dayOf({ said, printed }: SayingQuote): DateInterval {
  return said ?? { start: printed, end: printed };
}

/** Whether the words are the others, or are among them, together and unchanged. */
function isWithin(short: readonly SpokenWord[], long: readonly SpokenWord[]): boolean {
  const [part, whole] = [keyOf(short), keyOf(long)];
  if (part === whole) return true;
  if (short.length < LEAST_WORDS_OF_PART || !short.some(isLongWord)) return false;
  return ` ${whole} `.includes(` ${part} `);
}

const keyOf = (words: readonly SpokenWord[]): string => words.map(({ folded }) => folded).join(' ');
