import { format, type Locale } from 'date-fns';
import * as locales from 'date-fns/locale';
import { toUtcDate, type CalendarDate, type DateInterval, type DatePrecision } from './date.ts';

/** The forms in which the site prints a date. */
export type DateStyle =
  'long' | 'weekday' | 'day-month' | 'month-year' | 'month' | 'short-month' | 'day';

const PATTERNS: Readonly<Record<DateStyle, string>> = {
  long: 'PPP',
  weekday: 'PPPP',
  'day-month': 'd MMMM',
  'month-year': 'LLLL yyyy',
  month: 'LLLL',
  'short-month': 'LLL',
  day: 'd',
};

const byCode: Readonly<Record<string, Locale>> = { ...locales };

/** The date-fns locale of a language tag (BCP 47); British English where there is none. */
export function localeOf(lang: string): Locale {
  if (lang === 'en') return locales.enGB;
  const [language = '', region = ''] = lang.split('-');
  return byCode[language + region.toUpperCase()] ?? byCode[language] ?? locales.enGB;
}

/**
 * Prints a calendar date in a language.
 *
 * @example formatDate('2024-02-08', 'weekday', 'en') // 'Thursday, 8 February 2024'
 */
export function formatDate(date: CalendarDate, style: DateStyle, lang = 'en'): string {
  return format(toUtcDate(date), PATTERNS[style], { locale: localeOf(lang) });
}

/** Prints `2024`, `2024-02` or `2024-02-08`. */
export function formatPeriod(period: string, lang = 'en'): string {
  if (period.length === 4) return period;
  if (period.length === 7) return formatDate(`${period}-01` as CalendarDate, 'month-year', lang);
  return formatDate(period as CalendarDate, 'long', lang);
}

const isWholeYears = ({ start, end }: DateInterval): boolean =>
  start.endsWith('-01-01') && end.endsWith('-12-31');

/**
 * Prints an interval as exactly as it was said: a month for a month, a year for a year.
 *
 * @example formatInterval({ start: '2023-06-01', end: '2023-08-31' }, 'season') // 'June to August 2023'
 */
export function formatInterval(
  { start, end }: DateInterval,
  precision: DatePrecision,
  lang = 'en',
): string {
  const to = lang.startsWith('en') ? ' to ' : ' – ';
  const year = start.slice(0, 4);
  const sameYear = year === end.slice(0, 4);
  if (start === end) return formatDate(start, 'long', lang);
  if (isWholeYears({ start, end })) return sameYear ? year : `${year}${to}${end.slice(0, 4)}`;
  if (precision === 'day' || precision === 'week') return formatDays({ start, end }, to, lang);
  const last = formatDate(end, 'month-year', lang);
  if (start.slice(0, 7) === end.slice(0, 7)) return last;
  return `${formatDate(start, sameYear ? 'month' : 'month-year', lang)}${to}${last}`;
}

function formatDays({ start, end }: DateInterval, to: string, lang: string): string {
  const sameMonth = start.slice(0, 7) === end.slice(0, 7);
  const isEnglish = lang === 'en' || lang === 'en-GB';
  // Other languages put the month first, or a stop or an article at the day.
  const first = formatDate(start, sameMonth && isEnglish ? 'day' : 'long', lang);
  return `${first}${to}${formatDate(end, 'long', lang)}`;
}

const WORDS_A_MINUTE = 220;

/** Minutes that reading takes, at least 1. */
export function readingMinutes(wordCount: number): number {
  return Math.max(1, Math.round(wordCount / WORDS_A_MINUTE));
}
