import type { CalendarDate, DateInterval } from '../../core/calendar/date.ts';
import { dayNumber, type DayNumber } from '../../core/extract/dates/day-number.ts';

/** A stretch of time that the scale leaves out. Positions are percentages of the scale. */
export interface ScaleBreak {
  readonly start: number;
  readonly end: number;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** A scale of time: every day has the same length, except where breaks leave time out. */
export interface TimeScale {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
  readonly breaks: readonly ScaleBreak[];
  /** Percentage of the scale, with two decimals. */
  readonly at: (date: CalendarDate) => number;
}

/** An empty time that is longer than all the rest together squeezes the rest: it is left out. */
const LONGEST_SHARE = 0.5;
const MOST_BREAKS = 3;
/** Percentage of the scale that a break takes up. */
const BREAK_WIDTH = 8;
/** Days that are no longer than this are never left out. */
const SHORTEST_BREAK = 2;

interface Gap {
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly after: CalendarDate;
  readonly before: CalendarDate;
}

/**
 * Makes the scale on which times are drawn. It is linear. If more than half of the time is empty in
 * one stretch, that stretch is left out, at most three times, and the scale says so.
 */
export function timeScale(times: readonly DateInterval[]): TimeScale {
  const sorted = times.toSorted((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
  const first = sorted[0]?.start;
  if (first === undefined) throw new RangeError('A scale needs a time.');
  const last =
    sorted
      .map(({ end }) => end)
      .sort()
      .at(-1) ?? first;
  const left = chooseBreaks(gapsOf(sorted), dayNumber(last) - dayNumber(first));
  const leftDays = left.reduce((sum, { from, to }) => sum + to - from, 0);
  const days = Math.max(1, dayNumber(last) - dayNumber(first) - leftDays);
  const share = (100 - BREAK_WIDTH * left.length) / days;
  const at = (date: CalendarDate): number => {
    const day = dayNumber(date);
    let place = (day - dayNumber(first)) * share;
    for (const { from, to } of left) {
      if (day >= to) place += BREAK_WIDTH - (to - from) * share;
      else if (day > from)
        place += ((day - from) / (to - from)) * BREAK_WIDTH - (day - from) * share;
    }
    return Math.round(100 * place) / 100;
  };
  const breaks = left.map(({ after, before }) => ({
    start: at(after),
    end: at(before),
    from: after,
    to: before,
  }));
  return { first, last, breaks, at };
}

/** The empty stretches, longest first. */
function gapsOf(sorted: readonly DateInterval[]): Gap[] {
  const gaps: Gap[] = [];
  let after = sorted[0]?.start;
  for (const { start, end } of sorted) {
    if (after !== undefined && start > after) {
      const [from, to] = [dayNumber(after), dayNumber(start)];
      if (to - from > SHORTEST_BREAK) gaps.push({ from, to, after, before: start });
    }
    if (after === undefined || end > after) after = end;
  }
  return gaps.sort((a, b) => b.to - b.from - (a.to - a.from));
}

function chooseBreaks(gaps: readonly Gap[], days: number): Gap[] {
  const chosen: Gap[] = [];
  let rest = days;
  for (const gap of gaps.slice(0, MOST_BREAKS)) {
    if (gap.to - gap.from <= LONGEST_SHARE * rest) break;
    chosen.push(gap);
    rest -= gap.to - gap.from;
  }
  return chosen.sort((a, b) => a.from - b.from);
}
