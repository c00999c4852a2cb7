import { toUtcDate, type CalendarDate } from '../../core/calendar/date.ts';

/** Some days on one line, drawn true; positions are per cent of its length. */
export interface DayAxis {
  /** One for each day, in their order. */
  readonly points: readonly number[];
  readonly years: readonly { readonly year: string; readonly at: number }[];
}

/** Per cent of the line before the first day and after the last. */
const ENDS = 1;
/** Years nearer to each other than this have no label each. */
const APART = 6;
const dayNumber = (day: CalendarDate): number => toUtcDate(day).getTime() / 86_400_000;

/**
 * Places days on an axis, with a tick for each year that begins between them.
 *
 * @returns undefined if all are the same day, which needs no axis
 */
export function dayAxis(days: readonly CalendarDate[]): DayAxis | undefined {
  const numbers = days.map(dayNumber);
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  if (days.length === 0 || first === last) return undefined;
  const place = (day: number) =>
    Math.round((ENDS + ((day - first) / (last - first)) * (100 - 2 * ENDS)) * 100) / 100;
  return { points: numbers.map(place), years: yearTicks(days, place) };
}

function yearTicks(
  days: readonly CalendarDate[],
  place: (day: number) => number,
): DayAxis['years'] {
  const sorted = days.map((day) => Number(day.slice(0, 4))).sort((a, b) => a - b);
  const [from = 0, to = from] = [sorted[0], sorted.at(-1)];
  const ticks: { year: string; at: number }[] = [];
  for (let year = from + 1; year <= to; year++) {
    const text = String(year).padStart(4, '0');
    const at = place(dayNumber(`${text}-01-01` as CalendarDate));
    if (at - (ticks.at(-1)?.at ?? -APART) >= APART && at <= 100 - APART)
      ticks.push({ year: text, at });
  }
  return ticks;
}
