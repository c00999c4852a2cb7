import type { CalendarDate, DateInterval } from '../../calendar/date.ts';
import { dateOfDayNumber, dayNumber, daysInMonth, printDate } from './day-number.ts';

/** A month of a year; months count from 1. */
export interface YearMonth {
  readonly year: number;
  readonly month: number;
}

/** Which third of a longer stretch is meant. */
export type Part = 'early' | 'mid' | 'late';

/** The days of the calendar that the dated expressions can mean. */
export const FIRST_DAY = '1000-01-01';
export const LAST_DAY = '2199-12-31';
export const LAST_YEAR = 2199;

/** Whether an interval is one of the calendar that articles mean: "900 decades ago" is none. */
export function isOnCalendar({ start, end }: DateInterval): boolean {
  return start.length === 10 && start >= FIRST_DAY && end.length === 10 && end <= LAST_DAY;
}

/** Year and month of a calendar date. */
export function yearMonthOf(date: CalendarDate): YearMonth {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)) };
}

/** A calendar date from numbers; undefined where no such day exists. */
export function calendarDate(year: number, month: number, day: number): CalendarDate | undefined {
  const exists =
    year >= 0 &&
    year <= 9999 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysInMonth(year, month);
  return exists ? printDate(year, month, day) : undefined;
}

/** One day as an interval. */
export function dayInterval(date: CalendarDate): DateInterval {
  return { start: date, end: date };
}

/** A date some days later; negative for earlier. */
export function shiftDays(date: CalendarDate, days: number): CalendarDate {
  return dateOfDayNumber(dayNumber(date) + days);
}

/** A month some months later; negative for earlier. */
export function shiftMonths({ year, month }: YearMonth, months: number): YearMonth {
  const count = year * 12 + (month - 1) + months;
  return { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
}

/** All of a month, or a third of it: days 1 to 10, 11 to 20, 21 to the last. */
export function monthInterval({ year, month }: YearMonth, part?: Part): DateInterval {
  const from = part === 'mid' ? 11 : part === 'late' ? 21 : 1;
  const to = part === 'early' ? 10 : part === 'mid' ? 20 : daysInMonth(year, month);
  return { start: printDate(year, month, from), end: printDate(year, month, to) };
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
  const start = shiftDays(date, 1 - weekdayOf(date));
  return { start, end: shiftDays(start, 6) };
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(date: CalendarDate): number {
  // 1 January 1970 was a Thursday.
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

/** The same day some months away, or the last day of a month that is too short for it. */
export function shiftDateByMonths(date: CalendarDate, months: number): CalendarDate {
  const { year, month } = shiftMonths(yearMonthOf(date), months);
  return printDate(year, month, Math.min(Number(date.slice(8)), daysInMonth(year, month)));
}
