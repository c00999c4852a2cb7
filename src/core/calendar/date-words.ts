import { format } from 'date-fns/format';
import type { Locale } from 'date-fns';
import * as locales from 'date-fns/locale';
import { toUtcDate, type CalendarDate, type DateInterval, type DatePrecision } from './date.ts';
import { say, spokenLanguage } from '../../wording/say.ts';

/** The forms in which the site prints a date. */
export type DateStyle =
  | 'long'
  | 'short'
  | 'weekday'
  | 'weekday-day'
  | 'weekday-name'
  | 'day-month'
  | 'month-year'
  | 'month'
  | 'short-month'
  | 'day';

const PATTERNS: Readonly<Record<DateStyle, string>> = {
  long: 'PPP',
  short: 'PP',
  weekday: 'PPPP',
  'weekday-day': 'EEEE, d MMMM',
  'weekday-name': 'EEEE',
  'day-month': 'd MMMM',
  'month-year': 'LLLL yyyy',
  month: 'LLLL',
  'short-month': 'LLL',
  day: 'd',
};

const byCode: Readonly<Record<string, Locale>> = { ...locales };

/** The date-fns locale of a language tag (BCP 47); British English where there is none. */
export function localeOf(lang: string): Locale {
  const [language = '', region = ''] = lang.split('-');
  return byCode[language + region.toUpperCase()] ?? byCode[language] ?? locales.enGB;
}

/**
 * Prints a calendar date in a language; in that of the site where none is given.
 *
 * @example formatDate('2024-02-08', 'weekday', 'en') // 'Thursday, 8 February 2024'
 */
export function formatDate(date: CalendarDate, style: DateStyle, lang = spokenLanguage()): string {
  let printed = printedDates[style];
  if (printed?.lang !== lang) {
    printed = { lang, words: new Map() };
    printedDates[style] = printed;
  }
  let words = printed.words.get(date);
  if (words === undefined) {
    words = format(toUtcDate(date), PATTERNS[style], { locale: localeOf(lang) });
    printed.words.set(date, words);
  }
  return words;
}

interface PrintedDates {
  readonly lang: string;
  readonly words: Map<CalendarDate, string>;
}

/** Lists print the days of an archive over and over, nearly always in one language. */
const printedDates: Partial<Record<DateStyle, PrintedDates>> = {};

/** Prints `2024`, `2024-02` or `2024-02-08`. */
export function formatPeriod(period: string, lang = spokenLanguage()): string {
  if (period.length === 4) return period;
  if (period.length === 7) return formatDate(`${period}-01` as CalendarDate, 'month-year', lang);
  return formatDate(period as CalendarDate, 'long', lang);
}

const isWholeYears = ({ start, end }: DateInterval): boolean =>
  start.endsWith('-01-01') && end.endsWith('-12-31');

/**
 * Prints an interval as precisely as it was stated: a month for a month, a year for a year.
 *
 * @example formatInterval({ start: '2023-06-01', end: '2023-08-31' }, 'season') // 'June to August 2023'
 */
export function formatInterval(
  { start, end }: DateInterval,
  precision: DatePrecision,
  lang = spokenLanguage(),
): string {
  const year = start.slice(0, 4);
  const sameYear = year === end.slice(0, 4);
  if (start === end) return formatDate(start, 'long', lang);
  if (isWholeYears({ start, end })) return sameYear ? year : fromTo(year, end.slice(0, 4), lang);
  if (precision === 'day' || precision === 'week') return formatDays({ start, end }, lang);
  const last = formatDate(end, 'month-year', lang);
  if (start.slice(0, 7) === end.slice(0, 7)) return last;
  return fromTo(formatDate(start, sameYear ? 'month' : 'month-year', lang), last, lang);
}

function formatDays({ start, end }: DateInterval, lang: string): string {
  const sameMonth = start.slice(0, 7) === end.slice(0, 7);
  const isBritish = localeOf(lang) === locales.enGB;
  // Other languages put the month first, or a stop or an article at the day.
  const first = formatDate(start, sameMonth && isBritish ? 'day' : 'long', lang);
  return fromTo(first, formatDate(end, 'long', lang), lang);
}

/** Only the site's own language has a word for it; others are joined by a dash. */
function fromTo(from: string, to: string, lang: string): string {
  return lang === spokenLanguage() ? say('calendar.interval', { from, to }) : `${from} – ${to}`;
}

/** The days of the week, Monday first, in the site's language. */
export function weekdayNames(): Record<'long' | 'short' | 'narrow', string>[] {
  const locale = localeOf(spokenLanguage());
  return WEEK.map((day) => ({
    long: format(day, 'EEEE', { locale }),
    short: format(day, 'EEE', { locale }),
    narrow: format(day, 'EEEEE', { locale }),
  }));
}

/** A week that begins on a Monday. */
const WEEK = Array.from({ length: 7 }, (_, day) =>
  toUtcDate(`2024-01-0${day + 1}` as CalendarDate),
);

const WORDS_A_MINUTE = 220;

/** Minutes that reading takes, at least 1. */
export function readingMinutes(wordCount: number): number {
  return Math.max(1, Math.round(wordCount / WORDS_A_MINUTE));
}
