import type { CalendarDate, DateInterval, DatePrecision } from '../../calendar/date.ts';
import type { Tense } from './tense.ts';
import type { PrintedDays } from './printed-days.ts';

/** What a rule may ask about the place where its pattern matched. */
export interface DateScene {
  readonly text: string;
  readonly published: CalendarDate;
  readonly tenseAt: (start: number, end: number) => Tense;
  /** Reads the words of a printed day. */
  readonly printedDays: (words: string) => PrintedDays | undefined;
}

/** What a rule makes of a match. */
export interface DateReading {
  /** Named group of the pattern whose words are the expression; the whole match without it. */
  readonly start: number;
  readonly end: number;
  readonly interval: DateInterval;
  readonly precision: DatePrecision;
  readonly confidence: number;
  /** The year is not printed and could follow a neighbour's: "from March to May 2020". */
  readonly yearImplied?: boolean;
}

/** One way in which news prints a date. Patterns are global and bounded. */
export interface DateRule {
  readonly name: string;
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray, scene: DateScene) => DateReading | undefined;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** 1 for January; 0 where the word is no month. */
export function monthNumber(word: string): number {
  return MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}

/** 1 for Monday to 7 for Sunday; 0 where the word is no weekday. */
export function weekdayNumber(word: string): number {
  return WEEKDAYS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}

/** Sources of patterns, to be put together. */
export const MONTH = `(?:January|February|March|April|May|June|July|August|September|October|November|December)`;
export const SHORT_MONTH = String.raw`(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?`;
export const WEEKDAY = `(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)`;
export const YEAR = String.raw`(?:1[0-9]|20|21)\d\d`;

const SPELLED_NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Reads "two", "12", "a", "a few"; undefined for what says no number. */
export function countOf(words: string): number | undefined {
  const word = words.toLowerCase();
  if (word === 'a' || word === 'an') return 1;
  const spelled = SPELLED_NUMBERS.indexOf(word);
  if (spelled >= 0) return spelled + 1;
  if (word === 'a couple of' || word === 'a couple') return 2;
  return /^\d{1,3}$/.test(word) ? Number(word) : undefined;
}

export const COUNT = String.raw`(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a couple(?: of)?)`;
