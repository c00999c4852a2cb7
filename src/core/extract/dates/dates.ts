import type { ArticleText } from '../../article/text.ts';
import type { CalendarDate, DatePrecision } from '../../calendar/date.ts';
import { isOnCalendar, monthsInterval, yearMonthOf } from './intervals.ts';
import type { DateReading, DateRule, DateScene } from './rule.ts';
import { explicitDate } from './explicit-day.ts';
import { hasRules } from '../words/languages.ts';
import { month } from './month.ts';
import { ago, ahead, span } from './relative.ts';
import { nearDay, nearUnit } from './near.ts';
import { weekday } from './weekday.ts';
import { decade, quarter, season, year } from './year.ts';
import { tenseAt } from './tense.ts';
import type { DatedExpression } from '../places/names/place-types.ts';
import { printedDaysReader } from './printed-days.ts';

const RULES: readonly DateRule[] = [
  explicitDate,
  month,
  weekday,
  nearDay,
  nearUnit,
  ago,
  ahead,
  span,
  season,
  quarter,
  decade,
  year,
];

interface Found extends DateReading {
  readonly by: string;
}

/**
 * Finds the words of an article that say when, and resolves them against its date.
 *
 * Each rule has a named pattern, so that chrono-node, which is slow, reads only what surely is a
 * printed day. Where patterns overlap the longest wins. The result does not depend on the
 * machine's clock or zone. Linear in the text.
 *
 * @param lang the article's language (BCP 47): there are rules for English alone, so that another's has
 *   no dates
 * @param published the day the article is dated; what is not said otherwise lies on or before it
 */
export function extractDates(
  article: ArticleText,
  published: CalendarDate,
  lang?: string,
): DatedExpression[] {
  if (!hasRules(lang)) return [];
  const { text } = article;
  const scene: DateScene = {
    text,
    published,
    tenseAt: (start, end) => tenseAt(text, start, end),
    printedDays: printedDaysReader(published),
  };
  const found: Found[] = [];
  for (const rule of RULES) {
    for (const match of text.matchAll(rule.pattern)) {
      const reading = rule.read(match, scene);
      if (reading && isOnCalendar(reading.interval)) found.push({ ...reading, by: rule.name });
    }
  }
  return joinRanges(text, keepLongest(found)).map(
    ({ start, end, interval, precision, by, confidence }) => ({
      span: { start, end },
      interval,
      precision,
      by,
      confidence,
    }),
  );
}

function keepLongest(found: readonly Found[]): Found[] {
  const sorted = [...found].sort(
    (a, b) => a.start - b.start || b.end - a.end || RULES_ORDER(a.by) - RULES_ORDER(b.by),
  );
  const kept: Found[] = [];
  for (const next of sorted) {
    const last = kept.at(-1);
    if (!last || last.end <= next.start) kept.push(next);
    else if (next.end - next.start > last.end - last.start) kept[kept.length - 1] = next;
  }
  return kept;
}

function RULES_ORDER(name: string): number {
  return RULES.findIndex((rule) => rule.name === name);
}

const DASH = /^\s?[-–]\s?$/;
const WORD_JOINS = /^,?\s(?:to|through|until|till|and)\s$/;
const RANGE_OPENS = /\b([Ff]rom|[Bb]etween)\s(?:the\s)?$/;
const COARSENESS: readonly DatePrecision[] = ['day', 'week', 'month', 'season', 'year', 'decade'];

/** "From March to May 2020", "between 2014 and 2016", "2001–2006": two readings that are one. */
function joinRanges(text: string, found: readonly Found[]): Found[] {
  const joined: Found[] = [];
  for (const next of found) {
    const last = joined.at(-1);
    const range = last ? joinTwo(text, last, next) : undefined;
    if (range) joined[joined.length - 1] = range;
    else joined.push(next);
  }
  return joined;
}

function joinTwo(text: string, first: Found, second: Found): Found | undefined {
  const between = text.slice(first.end, second.start);
  const opens = RANGE_OPENS.exec(text.slice(Math.max(0, first.start - 14), first.start))?.[1];
  const isRange =
    DASH.test(between) ||
    (opens !== undefined && WORD_JOINS.test(between)) ||
    /^\sthrough\s$/.test(between);
  if (!isRange || (between === ' and ' && opens?.toLowerCase() === 'from')) return undefined;
  const start = startBefore(first, second);
  if (start > second.interval.end) return undefined;
  const coarser = Math.max(
    COARSENESS.indexOf(first.precision),
    COARSENESS.indexOf(second.precision),
  );
  return {
    start: first.start,
    end: second.end,
    interval: { start, end: second.interval.end },
    precision: COARSENESS[coarser] ?? 'year',
    confidence: Math.min(first.confidence, second.confidence),
    by: 'range',
  };
}

/** The first half of a range takes the year that only the second prints. */
function startBefore(first: Found, second: Found): CalendarDate {
  if (!first.yearImplied || first.precision !== 'month') return first.interval.start;
  const from = yearMonthOf(first.interval.start);
  const to = yearMonthOf(second.interval.start);
  const year = from.month <= to.month ? to.year : to.year - 1;
  return monthsInterval({ year, month: from.month }, { year, month: from.month }).start;
}
