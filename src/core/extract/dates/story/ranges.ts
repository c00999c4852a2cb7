import type { CalendarDate, DatePrecision } from '../../../calendar/date.ts';
import { calendarDate, shiftDateByMonths, yearMonthOf } from '../intervals.ts';
import { type DateReading, isDated, type Reading } from '../rule.ts';

/** A reading and the name of its rule. */
export type Found<R extends Reading = Reading> = R & { readonly by: string };

const DASH = /^\s?[-–]\s?$/;
const WORD_JOINS = /^,?\s(?:to|through|until|till|and)\s(?:the\s)?$/;
const THROUGH = /^,?\sthrough\s$/;
/** Two printed days are a range without "from" too: "June 3 to June 9". */
const DAYS_JOIN = /^,?\s(?:to|until|till)\s(?:the\s)?$/;
const RANGE_OPENS = /\b([Ff]rom|[Bb]etween)\s(?:the\s)?$/;
/** "Between the middle of March and the end of September": two months of one range. */
const EDGE = String.raw`the\s(?:beginning|start|middle|end)\sof\s(?:the\s)?`;
const EDGE_OPENS = new RegExp(String.raw`\b(?:[Ff]rom|[Bb]etween)\s${EDGE}$`);
const EDGE_JOINS = new RegExp(String.raw`^,?\s(?:to|through|until|till|and)\s(?:${EDGE})?$`);
/** The longest opening of a range. */
const REACH = 40;
const COARSENESS: readonly DatePrecision[] = ['day', 'week', 'month', 'season', 'year', 'decade'];

/** "From March to May 2020", "between 2014 and 2016", "2001–2006": two readings that are one. */
export function joinRanges(text: string, found: readonly Found[]): Found[] {
  const joined: Found[] = [];
  for (const next of found) {
    const last = joined.at(-1);
    const pair = last && isDated(last) && isDated(next) ? joinTwo(text, last, next) : undefined;
    if (pair) joined.splice(-1, 1, ...pair);
    else joined.push(next);
  }
  return joined;
}

type Dated = Found<DateReading>;

/** The range that two readings are, or the two in the order that their words say. */
function joinTwo(text: string, first: Dated, second: Dated): Dated[] | undefined {
  const between = text.slice(first.end, second.start);
  const before = text.slice(Math.max(0, first.start - REACH), first.start);
  if (EDGE_OPENS.test(before) && EDGE_JOINS.test(between)) {
    const [from, to] = inOrder(first, second);
    return from.interval.start <= to.interval.end ? [from, to] : undefined;
  }
  const opens = RANGE_OPENS.exec(before)?.[1]?.toLowerCase();
  const areDays = first.by === 'explicit' && second.by === 'explicit';
  const isRange =
    DASH.test(between) ||
    THROUGH.test(between) ||
    (areDays && DAYS_JOIN.test(between)) ||
    (opens !== undefined && WORD_JOINS.test(between));
  if (!isRange || (/\sand\s/.test(between) && opens === 'from')) return undefined;
  const [from, to] = inOrder(first, second);
  if (from.interval.start > to.interval.end) return undefined;
  const coarser = Math.max(COARSENESS.indexOf(from.precision), COARSENESS.indexOf(to.precision));
  const range: Dated = {
    start: first.start,
    end: second.end,
    interval: { start: from.interval.start, end: to.interval.end },
    precision: COARSENESS[coarser] ?? 'year',
    confidence: Math.min(first.confidence, second.confidence),
    by: 'range',
    yearImplied: first.yearImplied === true && second.yearImplied === true,
  };
  return [range];
}

/** A half whose year is not printed takes that of the other, so that the range goes forward. */
function inOrder(first: Dated, second: Dated): readonly [Dated, Dated] {
  if (first.yearImplied) {
    const { year } = yearMonthOf(second.interval.start);
    return [latestUpTo(first, second.interval.end, year), second];
  }
  if (second.yearImplied) {
    const { year } = yearMonthOf(first.interval.start);
    const moved = inYear(second, year);
    const next = moved.interval.end < first.interval.start ? inYear(second, year + 1) : moved;
    return [first, next];
  }
  return [first, second];
}

function latestUpTo(reading: Dated, end: CalendarDate, year: number): Dated {
  const moved = inYear(reading, year);
  return moved.interval.start <= end ? moved : inYear(reading, year - 1);
}

/** The same days of another year. */
export function inYear<R extends DateReading>(reading: R, year: number): R {
  const { start, end } = reading.interval;
  const shift = year - yearMonthOf(start).year;
  return { ...reading, interval: { start: moved(start, shift), end: moved(end, shift) } };
}

function moved(date: CalendarDate, years: number): CalendarDate {
  const { year, month } = yearMonthOf(date);
  return (
    calendarDate(year + years, month, Number(date.slice(8))) ?? shiftDateByMonths(date, 12 * years)
  );
}
