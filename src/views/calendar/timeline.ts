import type { Archive } from '../../core/archive/archive.ts';
import type { CalendarDate } from '../../core/calendar/date.ts';
import type { ArticleEntry } from '../../core/archive/entry.ts';
import { quotedArticle, type QuotedArticle } from '../../core/archive/shown.ts';
import { formatDate, formatPeriod } from '../../core/calendar/date-words.ts';
import type { Urls } from '../../core/addresses/urls.ts';
import { say } from '../../wording/say.ts';

/** One month of the sidebar's rule, newest first. */
export interface TimelineMonth {
  readonly id: string;
  readonly label: string;
  readonly href: string;
  /** How long nothing was printed between this month and the one above it. */
  readonly gap?: string;
  readonly articles: readonly {
    readonly title: string;
    readonly href: string;
    readonly date: CalendarDate;
    readonly dayText: string;
    readonly lang: string;
    readonly current: boolean;
  }[];
}

/** The archive's time around one day; its size does not grow with the archive. */
export interface TimelineView {
  readonly months: readonly TimelineMonth[];
  readonly strip: StripView;
  /** Years near this one, and this year's months. */
  readonly years: readonly JumpLink[];
  readonly monthsOfYear: readonly JumpLink[];
}

export interface JumpLink {
  readonly label: string;
  readonly href: string;
  readonly current: boolean;
}

/** Where a day is on the shared picture of the archive's density. */
export interface StripView {
  readonly src: string;
  /** Percentage of the strip's width; absent for a page that is not of one day. */
  readonly position?: number;
  readonly labels: readonly { readonly text: string; readonly position: number }[];
}

const NEIGHBOURS = 4;
const NEAR_YEARS = 6;
const LABELS = 4;

/** All that the timeline of an article is made from, besides the article. */
export interface TimelineInputs {
  /** The article and its neighbours, oldest first. */
  readonly around: readonly QuotedArticle[];
  readonly time: {
    /** Of the whole archive. */
    readonly span: readonly string[];
    readonly nearYears: readonly string[];
    readonly monthsOfYear: readonly string[];
  };
}

/** Takes from an archive what the timeline of an article is made from. */
export function timelineInputs(entry: ArticleEntry, archive: Archive): TimelineInputs {
  const at = archive.indexOf(entry.id);
  const year = entry.date.slice(0, 4);
  const months = archive.months.map(({ id }) => id);
  return {
    around: archive.articles
      .slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1)
      .map(quotedArticle),
    time: {
      span: spanOf(archive),
      nearYears: nearYears(archive, year),
      monthsOfYear: months.filter((id) => id.startsWith(year)),
    },
  };
}

/** The sidebar's timeline of an article among its neighbours. */
export function timelineView(
  entry: Pick<ArticleEntry, 'id' | 'date'>,
  { around: neighbours, time }: TimelineInputs,
  urls: Urls,
): TimelineView {
  const around = neighbours.toReversed();
  const months: (Omit<TimelineMonth, 'articles'> & { articles: TimelineMonth['articles'] })[] = [];
  for (const other of around) {
    const id = other.date.slice(0, 7);
    const item = {
      title: other.title,
      href: urls.article(other),
      date: other.date,
      dayText: formatDate(other.date, 'day-month'),
      lang: other.lang,
      current: other.id === entry.id,
    };
    const last = months.at(-1);
    if (last?.id === id) last.articles = [...last.articles, item];
    else {
      const gap = last && gapBetween(id, last.id);
      const month = { id, label: formatPeriod(id), href: urls.period(id), articles: [item] };
      months.push({ ...month, ...(gap === undefined ? {} : { gap }) });
    }
  }
  const year = entry.date.slice(0, 4);
  return {
    months,
    strip: stripOf(time.span, urls, entry.date),
    years: time.nearYears.map((id) => ({
      label: id,
      href: urls.period(id),
      current: id === year,
    })),
    monthsOfYear: time.monthsOfYear.map((id) => ({
      label: formatDate(`${id}-01` as CalendarDate, 'short-month'),
      href: urls.period(id),
      current: entry.date.startsWith(id),
    })),
  };
}

/**
 * The line between two months has the same length for a week and for a year, so it says how long
 * the gap is.
 */
function gapBetween(older: string, newer: string): string | undefined {
  const count = (id: string) => Number(id.slice(0, 4)) * 12 + Number(id.slice(5));
  const months = count(newer) - count(older) - 1;
  if (months < 1) return undefined;
  if (months < 24) return say('calendar.months-without', { count: months });
  return say('calendar.years-without', { count: Math.floor(months / 12) });
}

function nearYears(archive: Archive, year: string): string[] {
  const ids = archive.years.map((period) => period.id);
  const at = ids.indexOf(year);
  return ids.slice(Math.max(0, at - NEAR_YEARS), at + NEAR_YEARS + 1);
}

/** The first and the last year of an archive. */
const spanOf = ({ years }: Archive): string[] => [years[0]?.id ?? '0', years.at(-1)?.id ?? '0'];

/** The strip spans whole years, so that it moves only when a new year begins. */
export function stripView(archive: Archive, urls: Urls, date?: CalendarDate): StripView {
  return stripOf(spanOf(archive), urls, date);
}

function stripOf(years: readonly string[], urls: Urls, date?: CalendarDate): StripView {
  const first = Number(years[0]);
  const span = Number(years.at(-1)) + 1 - first;
  const step = Math.max(1, Math.ceil(span / LABELS));
  const labels = [];
  for (let year = first; year < first + span; year += step) {
    labels.push({ text: String(year), position: round((100 * (year - first)) / span) });
  }
  if (date === undefined) return { src: urls.archiveStrip, labels };
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const position = (100 * (year - first + (month - 1 + (day - 1) / 31) / 12)) / span;
  return { src: urls.archiveStrip, position: round(position), labels };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
