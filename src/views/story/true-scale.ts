import type { CalendarDate } from '../../core/calendar/date.ts';
import { daysInMonth } from '../../core/extract/dates/day-number.ts';

/** Days on a line of time on which every month is as long as any other. */
export interface TrueScale {
  /** Where a day is, in months of the line. */
  at(date: CalendarDate): number;
  /** Where a month begins, counted from the year 0; undefined within a pause that is left out. */
  atMonth(month: number): number | undefined;
  /** The pauses after the days of these indexes are left out. */
  readonly cutAfter: ReadonlySet<number>;
  /** Of the whole line, in months. */
  readonly length: number;
}

/** In months: over so many, the longest pause is left out, then the next. */
const LONGEST = 60;
/** No shorter pause is left out. */
const SHORTEST_CUT = 12;
/** How many months a pause that is left out takes up. */
export const CUT = 4;

/** Months since the year 0, the days of a month as parts of it. */
export function monthsOf(date: CalendarDate): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year * 12 + month - 1 + (day - 1) / daysInMonth(year, month);
}

/** Calendar months from one day to another, those that are over. */
export function wholeMonths(from: CalendarDate, to: CalendarDate): number {
  const months = Math.floor(monthsOf(to)) - Math.floor(monthsOf(from));
  return to.slice(8) < from.slice(8) ? months - 1 : months;
}

/**
 * Makes the line for some days. It never bends: where it would be longer than five years, its longest
 * pauses are cut out whole until it is not.
 *
 * @param dates ascending; at least one
 */
export function trueScale(dates: readonly CalendarDate[]): TrueScale {
  const months = dates.map(monthsOf);
  const [first = 0, last = 0] = [months[0], months.at(-1)];
  const pauses = months
    .slice(1)
    .map((to, index) => ({ index, from: months[index] ?? to, to }))
    .sort((a, b) => b.to - b.from - (a.to - a.from) || a.index - b.index);
  const cuts: typeof pauses = [];
  let length = last - first;
  for (const pause of pauses) {
    const pauseLength = pause.to - pause.from;
    if (length <= LONGEST || pauseLength < SHORTEST_CUT) break;
    cuts.push(pause);
    length -= pauseLength - CUT;
  }
  const place = (month: number): number =>
    cuts.reduce(
      (sum, { from, to }) => (month >= to ? sum - (to - from - CUT) : sum),
      month - first,
    );
  return {
    at: (date) => place(monthsOf(date)),
    atMonth: (month) =>
      cuts.some(({ from, to }) => month > from && month < to) ? undefined : place(month),
    cutAfter: new Set(cuts.map(({ index }) => index)),
    length,
  };
}
