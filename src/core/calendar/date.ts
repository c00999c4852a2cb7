import { UTCDate } from '@date-fns/utc';

/** A day as printed, `YYYY-MM-DD`: no clock and no time zone. Sorts as text. */
export type CalendarDate = string & { readonly brand: 'CalendarDate' };

/** Days from `start` to `end`, both included. */
export interface DateInterval {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}

/** How precisely a date was stated. */
export type DatePrecision = 'day' | 'week' | 'month' | 'season' | 'year' | 'decade';

/** There is no year 0. */
const CALENDAR_DATE = /^(?!0000)\d{4}-\d{2}-\d{2}$/;

/** Reads `YYYY-MM-DD`; undefined if it is not of that form or no such day exists (2024-02-30). */
export function parseCalendarDate(printed: string): CalendarDate | undefined {
  if (!CALENDAR_DATE.test(printed)) return undefined;
  const date = toUtcDate(printed as CalendarDate);
  const exists = !Number.isNaN(date.getTime()) && toCalendarDate(date) === printed;
  return exists ? (printed as CalendarDate) : undefined;
}

/** The UTC day of a date object; this project uses no other. */
export function toCalendarDate(date: Date): CalendarDate {
  return date.toISOString().slice(0, 10) as CalendarDate;
}

/** Midnight UTC of a calendar date, for date-fns. */
export function toUtcDate(date: CalendarDate): UTCDate {
  return new UTCDate(`${date}T00:00:00Z`);
}
