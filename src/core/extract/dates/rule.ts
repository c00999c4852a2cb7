import months from '../../../data/en/dates/months.json' with { type: 'json' };
import periods from '../../../data/en/dates/periods.json' with { type: 'json' };
import weekdays from '../../../data/en/dates/weekdays.json' with { type: 'json' };
import { oneOf } from '../../text/word-pattern.ts';
import type { CalendarDate, DateInterval, DatePrecision } from '../../calendar/date.ts';
import type { Span } from '../../text/span.ts';
import type { Tense } from './tense.ts';

/** What a rule may ask about the place where its pattern matched. */
export interface DateScene {
  readonly text: string;
  readonly published: CalendarDate;
  readonly tenseAt: (start: number, end: number) => Tense;
}

/** What a rule makes of a match. */
export interface DateReading extends Span {
  readonly interval: DateInterval;
  readonly precision: DatePrecision;
  readonly confidence: number;
  /** The year is not printed and could follow a neighbour's: "from March to May 2020". */
  readonly yearImplied?: boolean;
}

/** Words that count from a day which the story tells before them: "two days later". */
export interface StoryStep extends Span {
  /** Days from that day, or the first such weekday after it (or before it). */
  readonly step:
    | { readonly days: number }
    | { readonly weekday: number; readonly direction: 'after' | 'before' };
  /** Counted from the day that is printed right behind it: "three days before Saturday’s summit". */
  readonly fromNext?: boolean;
}

/** Words that look like a date and mean none: "every Friday", "Feb. 30, 2023". */
export interface NoDate extends Span {
  readonly none: true;
}

export type Reading = DateReading | StoryStep | NoDate;

/** Whether a reading is a period by itself. */
export const isDated = <R extends Reading>(reading: R): reading is R & DateReading =>
  'interval' in reading;

/** One way in which news prints a date. Patterns are global and bounded. */
export interface DateRule {
  readonly name: string;
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray, scene: DateScene) => Reading | undefined;
}

const MONTHS = months.names.map(firstLetters);
const WEEKDAYS = weekdays.names.map(firstLetters);

/** The letters by which a month or a weekday is known, however it is shortened. */
function firstLetters(word: string): string {
  return word.slice(0, 3).toLowerCase();
}

/** 1 for January; 0 where the word is no month. */
export function monthNumber(word: string): number {
  return MONTHS.indexOf(firstLetters(word)) + 1;
}

/** 1 for Monday to 7 for Sunday; 0 where the word is no weekday. */
export function weekdayNumber(word: string): number {
  return WEEKDAYS.indexOf(firstLetters(word)) + 1;
}

/** Sources of patterns, to be put together. */
export const MONTH = oneOf(months.names);
export const SHORT_MONTH = String.raw`${oneOf(months.short)}\b\.?`;
/** As datelines and headlines print them: "JAN. 27, 2017". */
export const CAPITAL_MONTH = String.raw`(?:${oneOf(months.names.map((name) => name.toUpperCase()))}|${oneOf(months.short.map((name) => name.toUpperCase()))}\b\.?)`;
export const WEEKDAY = oneOf(weekdays.names);
export const YEAR = String.raw`(?:1[0-9]|20|21)\d\d`;

/** The year as speech shortens it: ’96. */
export const SHORT_YEAR = String.raw`['’]\d\d`;

/** Reads a printed year; ’96 in 2024 is 1996, ’23 is 2023: the last such year up to publication. */
export function fullYear(printed: string, published: CalendarDate): number {
  if (!/^['’]/.test(printed)) return Number(printed);
  const year = Number(published.slice(0, 4));
  const inCentury = year - (year % 100) + Number(printed.slice(1));
  return inCentury > year ? inCentury - 100 : inCentury;
}

/** Reads "two", "12", "a", "a few"; undefined for what says no number. */
export function countOf(words: string): number | undefined {
  const word = words.toLowerCase();
  if (word === 'a' || word === 'an') return 1;
  const spelled = periods.numbers.indexOf(word);
  if (spelled >= 0) return spelled + 1;
  if (word === 'a couple of' || word === 'a couple') return 2;
  return /^\d{1,3}$/.test(word) ? Number(word) : undefined;
}

export const COUNT = String.raw`(?:\d{1,3}|an?|${oneOf(periods.numbers)}|a couple(?: of)?)`;

/** A length of time that a text names. */
export type Unit = 'day' | 'night' | 'week' | 'weekend' | 'fortnight' | 'month' | 'year' | 'decade';
