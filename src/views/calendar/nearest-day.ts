import { bisector } from 'd3-array';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import type { Period } from '../../core/archive/archive.ts';
import { toUtcDate, type CalendarDate } from '../../core/calendar/date.ts';

const byDay = bisector(({ id }: Period) => id).left;

/** Index of the first day that is not before a date; the number of days where all are. */
export function firstNotBefore(days: readonly Period[], date: string): number {
  return byDay(days, date);
}

/**
 * The day with articles that is nearest to a date; of two equally near ones, the earlier. The day
 * itself, where it has articles.
 *
 * @param days sorted
 */
export function nearestDay(days: readonly Period[], date: CalendarDate): CalendarDate | undefined {
  const at = firstNotBefore(days, date);
  const [before, after] = [days[at - 1]?.id, days[at]?.id] as (CalendarDate | undefined)[];
  if (before === undefined || after === undefined) return before ?? after;
  return daysBetween(before, date) <= daysBetween(date, after) ? before : after;
}

/** Calendar days from one date to a later one. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return differenceInCalendarDays(toUtcDate(to), toUtcDate(from));
}
