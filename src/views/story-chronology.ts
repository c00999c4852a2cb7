import { differenceInCalendarDays } from 'date-fns';
import type { Article } from '../core/article.ts';
import { toUtcDate, type CalendarDate, type DatePrecision } from '../core/calendar-date.ts';
import { formatDate } from '../core/date-words.ts';
import { slice } from '../core/span.ts';

/** One time that the story speaks of. */
export interface ChronologyEntry {
  /** The time as the archive reads it: "September 2023". */
  readonly text: string;
  /** The words as printed: "last September". */
  readonly printed: string;
  /** Anchor of the paragraph that says it. */
  readonly anchor: string;
  /** Per cent of the scale. */
  readonly start: number;
  readonly end: number;
}

/** The times that a story speaks of, on a scale that does not lie. */
export interface Chronology {
  readonly entries: readonly ChronologyEntry[];
  /** Per cent of the scale: the day of the article. */
  readonly today: number;
  readonly first: string;
  readonly last: string;
}

/** Lays out the dated expressions of an article by time, the same time once. */
export function storyChronology(article: Article): Chronology {
  const spans = new Map<
    string,
    { from: CalendarDate; to: CalendarDate; precision: DatePrecision; at: number; printed: string }
  >();
  for (const { interval, precision, span } of article.dates) {
    const key = `${interval.start} ${interval.end}`;
    if (spans.has(key)) continue;
    spans.set(key, {
      from: interval.start,
      to: interval.end,
      precision,
      at: span.start,
      printed: slice(article.text, span),
    });
  }
  const times = [...spans.values()].sort((a, b) =>
    a.from < b.from ? -1 : a.from > b.from ? 1 : a.at - b.at,
  );
  const starts = [article.date, ...times.map((time) => time.from)].sort();
  const ends = [article.date, ...times.map((time) => time.to)].sort();
  const first = starts[0] ?? article.date;
  const last = ends.at(-1) ?? article.date;
  const days = Math.max(1, differenceInCalendarDays(toUtcDate(last), toUtcDate(first)));
  const at = (date: CalendarDate) =>
    Math.round((10000 * differenceInCalendarDays(toUtcDate(date), toUtcDate(first))) / days) / 100;
  return {
    entries: times.map((time) => ({
      text: timeWords(time.from, time.to, time.precision, article.lang),
      printed: time.printed,
      anchor: anchorAt(article, time.at),
      start: at(time.from),
      end: at(time.to),
    })),
    today: at(article.date),
    first: formatDate(first, 'month-year', article.lang),
    last: formatDate(last, 'month-year', article.lang),
  };
}

function timeWords(
  from: CalendarDate,
  to: CalendarDate,
  precision: DatePrecision,
  lang: string,
): string {
  if (precision === 'year' && from.slice(0, 4) === to.slice(0, 4)) return from.slice(0, 4);
  if (precision === 'decade') return `${from.slice(0, 4)} to ${to.slice(0, 4)}`;
  if (precision === 'month' && from.slice(0, 7) === to.slice(0, 7)) {
    return formatDate(from, 'month-year', lang);
  }
  if (from === to) return formatDate(from, 'long', lang);
  return `${formatDate(from, 'long', lang)} to ${formatDate(to, 'long', lang)}`;
}

/** Paragraphs of the text are numbered as the page numbers its blocks only where they are its blocks. */
function anchorAt(article: Article, offset: number): string {
  return (
    article.paragraphAnchors[article.paragraphs.findIndex((paragraph) => offset < paragraph.end)] ??
    'p1'
  );
}
