import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import {
  parseCalendarDate,
  toUtcDate,
  type CalendarDate,
  type DateInterval,
  type DatePrecision,
} from './date.ts';

/** A time as precise as it was stated. */
export interface CalendarPeriod extends DateInterval {
  readonly precision: DatePrecision;
}

/** By the length of the printed form: `2024`, `2024-02`, `2024-02-08`. */
const PRECISIONS: Readonly<Record<number, DatePrecision>> = { 4: 'year', 7: 'month', 10: 'day' };

/**
 * Reads a day, a month or a year of the calendar, or two of a kind with a slash between them (ISO 8601).
 *
 * @example parsePeriod('2024-02') // { start: '2024-02-01', end: '2024-02-29', precision: 'month' }
 * @returns undefined if it has none of these forms, no such day exists, or it ends before it begins
 */
export function parsePeriod(printed: string): CalendarPeriod | undefined {
  const [from = '', to = from, ...more] = printed.split('/');
  const precision = PRECISIONS[from.length];
  if (precision === undefined || to.length !== from.length || more.length > 0) return undefined;
  const start = parseCalendarDate(`${from}-01-01`.slice(0, 10));
  const end = lastDay(to);
  return start && end && start <= end ? { start, end, precision } : undefined;
}

/** The last day of a year, of a month, or the day itself. */
function lastDay(printed: string): CalendarDate | undefined {
  if (printed.length === 10) return parseCalendarDate(printed);
  const month = printed.length === 4 ? `${printed}-12` : printed;
  const first = parseCalendarDate(`${month}-01`);
  return first && parseCalendarDate(`${month}-${getDaysInMonth(toUtcDate(first))}`);
}
