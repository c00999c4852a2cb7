import { format, type Locale } from 'date-fns';
import * as locales from 'date-fns/locale';
import { toUtcDate, type CalendarDate } from './calendar-date.ts';

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

const WORDS_A_MINUTE = 220;

/** Minutes that reading takes, at least 1. */
export function readingMinutes(wordCount: number): number {
  return Math.max(1, Math.round(wordCount / WORDS_A_MINUTE));
}
