import type { Archive } from '../core/archive/archive.ts';
import type { CalendarDate } from '../core/calendar-date.ts';
import { formatDate, formatPeriod } from '../core/date-words.ts';
import type { Urls } from '../core/urls.ts';
import { articleCard, type ArticleCard } from './article-card.ts';
import { articleLink, type ArticleLink } from './article-link.ts';
import { around, monthWeeks, yearCells, type CalendarDay, type HeatRow } from './calendar-view.ts';

interface Link {
  readonly label: string;
  readonly href: string;
}

interface PeriodView {
  /** `2024`, `2024-02` or `2024-02-08`. */
  readonly id: string;
  readonly label: string;
  readonly href: string;
  readonly before?: Link;
  readonly after?: Link;
}

export interface YearView extends PeriodView {
  readonly archiveHref: string;
  readonly total: number;
  readonly heat: HeatRow;
  readonly months: readonly (Link & {
    readonly articles: readonly ArticleLink[];
    /** Articles of the month that stand on its own page only. */
    readonly more: number;
  })[];
}

export interface MonthView extends PeriodView {
  readonly year: Link;
  readonly weeks: readonly (readonly CalendarDay[])[];
  readonly days: readonly (Link & {
    readonly date: CalendarDate;
    readonly cards: readonly ArticleCard[];
  })[];
  readonly total: number;
}

export interface DayView extends PeriodView {
  readonly crumbs: readonly Link[];
  readonly weekdayText: string;
  readonly cards: readonly ArticleCard[];
}

/** A year's page lists at most this many articles a month, so that it stays a page. */
const MONTH_ON_A_YEAR_PAGE = 25;

export function yearView(archive: Archive, index: number, urls: Urls): YearView {
  const year = archive.years[index];
  if (!year) throw new RangeError(`The archive has no year at ${index}.`);
  const months = archive.months.filter((month) => month.id.startsWith(year.id));
  const counts = new Map(months.map((month) => [month.id, month.articles.length]));
  const fullest = Math.max(1, ...counts.values());
  const href = urls.period(year.id);
  return {
    id: year.id,
    label: year.id,
    href,
    archiveHref: urls.archive,
    total: year.articles.length,
    heat: {
      year: year.id,
      href,
      total: year.articles.length,
      cells: yearCells(year.id, counts, fullest, urls),
    },
    months: months.map((month) => ({
      label: formatDate(`${month.id}-01` as CalendarDate, 'month'),
      href: urls.period(month.id),
      articles: month.articles
        .slice(0, MONTH_ON_A_YEAR_PAGE)
        .map((entry) => articleLink(entry, urls)),
      more: Math.max(0, month.articles.length - MONTH_ON_A_YEAR_PAGE),
    })),
    ...around(archive.years, index, urls, formatPeriod),
  };
}

export function monthView(archive: Archive, index: number, urls: Urls): MonthView {
  const month = archive.months[index];
  if (!month) throw new RangeError(`The archive has no month at ${index}.`);
  const year = month.id.slice(0, 4);
  const days = new Map<CalendarDate, ArticleCard[]>();
  for (const entry of month.articles) {
    days.set(entry.date, [...(days.get(entry.date) ?? []), articleCard(entry, archive, urls)]);
  }
  return {
    id: month.id,
    label: formatPeriod(month.id),
    href: urls.period(month.id),
    year: { label: year, href: urls.period(year) },
    weeks: monthWeeks(month, urls),
    days: [...days].map(([date, cards]) => ({
      date,
      cards,
      label: formatDate(date, 'weekday'),
      href: urls.period(date),
    })),
    total: month.articles.length,
    ...around(archive.months, index, urls, formatPeriod),
  };
}

export function dayView(archive: Archive, index: number, urls: Urls): DayView {
  const day = archive.days[index];
  if (!day) throw new RangeError(`The archive has no day at ${index}.`);
  const date = day.id as CalendarDate;
  return {
    id: day.id,
    label: formatPeriod(day.id),
    href: urls.period(day.id),
    crumbs: [
      { label: day.id.slice(0, 4), href: urls.period(day.id.slice(0, 4)) },
      { label: formatDate(date, 'month'), href: urls.period(day.id.slice(0, 7)) },
    ],
    weekdayText: formatDate(date, 'weekday'),
    cards: day.articles.map((entry) => articleCard(entry, archive, urls)),
    ...around(archive.days, index, urls, formatPeriod),
  };
}
