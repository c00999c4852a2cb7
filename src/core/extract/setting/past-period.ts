import type { CalendarDate } from '../../calendar/date.ts';
import type { CalendarPeriod } from '../../calendar/period.ts';
import { shiftDateByMonths, shiftDays } from '../dates/intervals.ts';
import type { DatedExpression } from '../places/names/place-types.ts';

const DAYS_IN_WEEK = 7;
const MONTHS_IN_YEAR = 12;
const PRINTS_YEAR = /\d{4}|['’]\d\d/;
/** Rules whose expressions come again every year. */
const YEARLY: ReadonlySet<string> = new Set(['explicit', 'month', 'holiday']);

/**
 * The period in which words that are quoted were said: up to publication, since nothing that is quoted
 * was said later. A weekday that was read as the coming one is the last one, and a day without its
 * year that of the year before. Undefined where the expression can only mean what is to come.
 *
 * @param text the article's, in which the expression stands
 */
export function pastPeriod(
  { interval: { start, end }, precision, by, span }: DatedExpression,
  published: CalendarDate,
  text: string,
): CalendarPeriod | undefined {
  if (start <= published) return { start, end: end < published ? end : published, precision };
  const back = moveBack(by, text.slice(span.start, span.end));
  if (!back) return undefined;
  const [from, to] = [back(start), back(end)];
  return from <= published
    ? { start: from, end: to < published ? to : published, precision }
    : undefined;
}

function moveBack(by: string, words: string): ((day: CalendarDate) => CalendarDate) | undefined {
  if (by === 'weekday') return (day) => shiftDays(day, -DAYS_IN_WEEK);
  if (!YEARLY.has(by) || PRINTS_YEAR.test(words)) return undefined;
  return (day) => shiftDateByMonths(day, -MONTHS_IN_YEAR);
}
