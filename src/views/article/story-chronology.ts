import type { Article, Quote } from '../../core/article/article.ts';
import type { CalendarDate, DateInterval } from '../../core/calendar/date.ts';
import { formatDate, formatInterval } from '../../core/calendar/date-words.ts';
import { dayNumber } from '../../core/extract/dates/day-number.ts';
import type { DatedExpression } from '../../core/extract/places/names/place-types.ts';
import { contains, slice } from '../../core/text/span.ts';
import { timeScale, type TimeScale } from './chronology-scale.ts';
import { say } from '../../wording/say.ts';

/** One time that the story mentions. */
export interface ChronologyEntry {
  /** The time as the archive reads it: "September 2023". */
  readonly text: string;
  /** The words as printed, if `text` does not contain them: "last September". */
  readonly printed?: string;
  /** Anchor of the quote that says it, or of the paragraph. */
  readonly anchor: string;
  /** Percentage of the scale. */
  readonly start: number;
  readonly end: number;
  /** Only quotes mention it. */
  readonly quoted: boolean;
  /** Whether it is before, on or after the day of the article. */
  readonly when: 'before' | 'same day' | 'after';
}

/** The times that a story mentions, on a scale that is true to their distances. */
export interface Chronology {
  readonly entries: readonly ChronologyEntry[];
  /** The day of the article, as a percentage of the scale. */
  readonly today: number;
  readonly first: string;
  readonly last: string;
  /** What the scale leaves out: "78 years". */
  readonly breaks: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
  }[];
}

/** Times besides the day of the article that make a chronology. */
const FEWEST_ENTRIES = 2;

/**
 * Lays out the dated expressions of an article by time, the same time once: as the writer says it
 * first, or else as a quote does.
 *
 * @returns undefined if the story mentions fewer than two times besides its own day
 */
export function storyChronology(article: Article): Chronology | undefined {
  const times = distinctTimes(article);
  const others = times.filter(({ date }) => whenOf(date.interval, article.date) !== 'same day');
  if (others.length < FEWEST_ENTRIES) return undefined;
  const today = { start: article.date, end: article.date };
  const scale = timeScale([today, ...times.map(({ date }) => date.interval)]);
  return {
    entries: times.map((time) => toEntry(article, time, scale)),
    today: scale.at(article.date),
    first: formatDate(scale.first, 'month-year'),
    last: formatDate(scale.last, 'month-year'),
    breaks: scale.breaks.map(({ start, end, from, to }) => ({
      start,
      end,
      text: durationWords(dayNumber(to) - dayNumber(from)),
    })),
  };
}

interface Time {
  readonly date: DatedExpression;
  readonly quote: Quote | undefined;
}

function distinctTimes(article: Article): Time[] {
  const found = new Map<string, Time>();
  const quoteAt = quoteFinder(article.quotes);
  for (const date of article.dates) {
    const key = `${date.interval.start} ${date.interval.end}`;
    const known = found.get(key);
    const quote = quoteAt(date);
    if (!known || (known.quote && !quote)) found.set(key, { date, quote });
  }
  return [...found.values()].sort(({ date: a }, { date: b }) => compareTimes(a, b));
}

function compareTimes(a: DatedExpression, b: DatedExpression): number {
  if (a.interval.start !== b.interval.start) return a.interval.start < b.interval.start ? -1 : 1;
  return a.span.start - b.span.start;
}

/** Finds the quote that contains a date; dates must be in the order of the text. */
function quoteFinder(quotes: readonly Quote[]): (date: DatedExpression) => Quote | undefined {
  const spans = quotes
    .flatMap((quote) => quote.spans.map((span) => ({ ...span, quote })))
    .sort((a, b) => a.start - b.start);
  let at = 0;
  return ({ span }) => {
    while ((spans[at]?.end ?? Infinity) < span.end) at++;
    const candidate = spans[at];
    return candidate && contains(candidate, span) ? candidate.quote : undefined;
  };
}

function toEntry(article: Article, { date, quote }: Time, scale: TimeScale): ChronologyEntry {
  const { interval, precision, span } = date;
  const text = formatInterval(interval, precision);
  const printed = slice(article.text, span);
  return {
    text,
    ...(text.includes(printed) ? {} : { printed }),
    anchor: quote
      ? `q-${quote.id}`
      : article.timeAnchors?.[article.dates.indexOf(date)] || anchorAt(article, span.start),
    start: scale.at(interval.start),
    end: scale.at(interval.end),
    quoted: quote !== undefined,
    when: whenOf(interval, article.date),
  };
}

function whenOf({ start, end }: DateInterval, published: CalendarDate): ChronologyEntry['when'] {
  if (start > published) return 'after';
  return start === published && end === published ? 'same day' : 'before';
}

const DAYS_IN_MONTH = 365.25 / 12;
const MONTHS_IN_YEAR = 12;
/** From so many years on, months are left out. */
const MANY_YEARS = 10;

/** "78 years", "2 years 8 months", "5 months", "12 days". */
function durationWords(days: number): string {
  const months = Math.floor(days / DAYS_IN_MONTH);
  const years = Math.floor(months / MONTHS_IN_YEAR);
  const rest = months % MONTHS_IN_YEAR;
  if (months === 0) return say('article.duration-days', { count: days });
  if (years === 0) return say('article.duration-months', { count: months });
  if (years >= MANY_YEARS || rest === 0) return say('article.duration-years', { count: years });
  return say('article.duration-years-months', { years, months: rest });
}

/** Paragraphs of the text are numbered as the page numbers its blocks only where they are its blocks. */
function anchorAt(article: Article, offset: number): string {
  return (
    article.paragraphAnchors[article.paragraphs.findIndex((paragraph) => offset < paragraph.end)] ??
    'p1'
  );
}
