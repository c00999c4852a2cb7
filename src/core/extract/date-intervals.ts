import { addDays, addMonths, endOfMonth, getISODay, lastDayOfMonth, subDays } from 'date-fns';
import {
  type CalendarDate,
  type DateInterval,
  parseCalendarDate,
  toCalendarDate,
  toUtcDate,
} from '../calendar-date.ts';

/** A month of a year; months count from 1. */
export interface YearMonth {
  readonly year: number;
  readonly month: number;
}

/** Which third of a longer stretch is meant. */
export type Part = 'early' | 'mid' | 'late';

/** The days of the calendar that the dated expressions can mean. */
export const FIRST_YEAR = 1000;
export const LAST_YEAR = 2199;

/** Year and month of a calendar date. */
export function yearMonthOf(date: CalendarDate): YearMonth {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)) };
}

/** A calendar date from numbers; undefined where no such day exists. */
export function calendarDate(year: number, month: number, day: number): CalendarDate | undefined {
  const pad = (number: number, width: number): string => String(number).padStart(width, '0');
  return parseCalendarDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
}

/** One day as an interval. */
export function dayInterval(date: CalendarDate): DateInterval {
  return { start: date, end: date };
}

/** A date some days later; negative for earlier. */
export function shiftDays(date: CalendarDate, days: number): CalendarDate {
  return toCalendarDate(addDays(toUtcDate(date), days));
}

/** A month some months later; negative for earlier. */
export function shiftMonths({ year, month }: YearMonth, months: number): YearMonth {
  const count = year * 12 + (month - 1) + months;
  return { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
}

/** All of a month, or a third of it: days 1 to 10, 11 to 20, 21 to the last. */
export function monthInterval({ year, month }: YearMonth, part?: Part): DateInterval {
  const first = dateOf(year, month, 1);
  const last = toCalendarDate(lastDayOfMonth(toUtcDate(first)));
  if (part === 'early') return { start: first, end: dateOf(year, month, 10) };
  if (part === 'mid') return { start: dateOf(year, month, 11), end: dateOf(year, month, 20) };
  if (part === 'late') return { start: dateOf(year, month, 21), end: last };
  return { start: first, end: last };
}

/** Whole months, both included. */
export function monthsInterval(from: YearMonth, to: YearMonth): DateInterval {
  return { start: monthInterval(from).start, end: monthInterval(to).end };
}

/** All of a year, or a third of it. */
export function yearInterval(year: number, part?: Part): DateInterval {
  const from = part === 'mid' ? 5 : part === 'late' ? 9 : 1;
  const to = part === 'early' ? 4 : part === 'mid' ? 8 : 12;
  return monthsInterval({ year, month: from }, { year, month: to });
}

/** The ten years from `year`, or the part of them that "early", "mid-" or "late" says. */
export function decadeInterval(year: number, part?: Part): DateInterval {
  const from = part === 'mid' ? 4 : part === 'late' ? 7 : 0;
  const to = part === 'early' ? 3 : part === 'mid' ? 6 : 9;
  return monthsInterval({ year: year + from, month: 1 }, { year: year + to, month: 12 });
}

/** Monday to Sunday around a date. */
export function weekInterval(date: CalendarDate): DateInterval {
  const start = toCalendarDate(subDays(toUtcDate(date), getISODay(toUtcDate(date)) - 1));
  return { start, end: shiftDays(start, 6) };
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(date: CalendarDate): number {
  return getISODay(toUtcDate(date));
}

/** The same day some months away, or the last day of a month that is too short for it. */
export function shiftDateByMonths(date: CalendarDate, months: number): CalendarDate {
  return toCalendarDate(addMonths(toUtcDate(date), months));
}

/** The last day of a date's month. */
export function endOfMonthOf(date: CalendarDate): CalendarDate {
  return toCalendarDate(endOfMonth(toUtcDate(date)));
}

// The first of a month always exists, and so do the 10th to the 21st.
function dateOf(year: number, month: number, day: number): CalendarDate {
  const date = calendarDate(year, month, day);
  if (!date) throw new RangeError(`No such day: ${year}-${month}-${day}.`);
  return date;
}
