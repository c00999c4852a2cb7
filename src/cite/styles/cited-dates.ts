import months from '../../data/en/dates/months.json' with { type: 'json' };
import type { CalendarDate, DateInterval } from '../../core/calendar/date.ts';

/** BibTeX's own names, which styles translate. */
const BIBTEX_MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const LAST_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A calendar date by its numbers, and the names that citations give its month. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly monthName: string;
  readonly mlaMonth: string;
  readonly bibtexMonth: string;
}

/** Splits a date. Plain tables keep the code small in the browser. */
export function dateParts(date: CalendarDate): DateParts {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const name = (names: readonly string[]) => names[month - 1] ?? '';
  return {
    year,
    month,
    day,
    monthName: name(months.names),
    mlaMonth: name(months.mla),
    bibtexMonth: name(BIBTEX_MONTHS),
  };
}

/** `8 February 2024`, the way the archive itself prints a date in English. */
export function dayWords(date: CalendarDate): string {
  const { day, monthName, year } = dateParts(date);
  return `${day} ${monthName} ${year}`;
}

/**
 * A time as precise as it is known: a day, a whole month, a whole year, or from day to day.
 *
 * @example intervalWords({ start: '2024-02-01', end: '2024-02-29' }) // 'February 2024'
 */
export function intervalWords({ start, end }: DateInterval): string {
  if (start === end) return dayWords(start);
  const [first, last] = [dateParts(start), dateParts(end)];
  const whole = first.day === 1 && last.day >= (LAST_DAYS[last.month - 1] ?? 31);
  if (!whole) return `${dayWords(start)} to ${dayWords(end)}`;
  const isYears = first.month === 1 && last.month === 12;
  const from = isYears ? `${first.year}` : `${first.monthName} ${first.year}`;
  const to = isYears ? `${last.year}` : `${last.monthName} ${last.year}`;
  return from === to ? from : `${from} to ${to}`;
}
