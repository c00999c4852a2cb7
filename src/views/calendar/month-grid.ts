import { addDays } from 'date-fns/addDays';
import { endOfISOWeek } from 'date-fns/endOfISOWeek';
import { endOfMonth } from 'date-fns/endOfMonth';
import { startOfISOWeek } from 'date-fns/startOfISOWeek';
import type { Archive, Period } from '../../core/archive/archive.ts';
import { toCalendarDate, toUtcDate, type CalendarDate } from '../../core/calendar/date.ts';
import { formatDate } from '../../core/calendar/date-words.ts';
import type { Urls } from '../../core/addresses/urls.ts';
import { nearestDay } from './nearest-day.ts';

/** One day of a month's grid. */
export interface CalendarDay {
  readonly date: CalendarDate;
  readonly day: string;
  /** false for the days of the months before and after that fill the weeks. */
  readonly inMonth: boolean;
  readonly count: number;
  /** Of the day; of a day of the month without articles that of the nearest day with some. */
  readonly href?: string;
  /** The day that a day without articles leads to. */
  readonly nearest?: string;
}

/** A month of the year × month heat map. */
export interface HeatCell {
  readonly id: string;
  readonly label: string;
  /** If label and row together do not name it. */
  readonly name?: string;
  readonly count: number;
  readonly href?: string;
  /** 0 for none, then 1 to 4 by the share of the fullest month. */
  readonly level: 0 | 1 | 2 | 3 | 4;
}

/**
 * The weeks (Monday to Sunday) of a month, with what was printed each day.
 *
 * @param printed all days with articles, sorted: days without lead to the nearest of them
 */
export function monthWeeks(
  month: Period,
  urls: Urls,
  printed: readonly Period[] = [],
): CalendarDay[][] {
  const counts = new Map<string, number>();
  for (const { date } of month.articles) counts.set(date, (counts.get(date) ?? 0) + 1);
  const first = toUtcDate(`${month.id}-01` as CalendarDate);
  const last = endOfISOWeek(endOfMonth(first));
  const weeks: CalendarDay[][] = [];
  for (let day = startOfISOWeek(first); day <= last; day = addDays(day, 1)) {
    const date = toCalendarDate(day);
    const count = counts.get(date) ?? 0;
    const cell: CalendarDay = {
      date,
      day: String(Number(date.slice(8))),
      inMonth: date.startsWith(month.id),
      count,
      ...(count > 0 ? { href: urls.period(date) } : {}),
      ...(count === 0 && date.startsWith(month.id) ? leadTo(date, printed, urls) : {}),
    };
    const week = weeks.at(-1);
    if (week && week.length < 7) week.push(cell);
    else weeks.push([cell]);
  }
  return weeks;
}

function leadTo(date: CalendarDate, printed: readonly Period[], urls: Urls) {
  const nearest = nearestDay(printed, date);
  return nearest === undefined
    ? {}
    : { href: urls.period(nearest), nearest: formatDate(nearest, 'long') };
}

/** One year of the heat map; a year in which nothing was printed has no page to link to. */
export interface HeatRow {
  readonly year: string;
  readonly href?: string;
  readonly total: number;
  readonly cells: readonly HeatCell[];
}

/** Twelve months a year, newest year first, empty years included: a gap is shown as one. */
export function heatMap(archive: Archive, urls: Urls): HeatRow[] {
  const counts = new Map(archive.months.map((month) => [month.id, month.articles.length]));
  const fullest = [...counts.values()].reduce((most, count) => Math.max(most, count), 1);
  const totals = new Map(archive.years.map((year) => [year.id, year.articles.length]));
  const first = Number(archive.years[0]?.id ?? 0);
  const last = Number(archive.years.at(-1)?.id ?? -1);
  const rows: HeatRow[] = [];
  for (let number = last; number >= first; number--) {
    const year = String(number).padStart(4, '0');
    const total = totals.get(year) ?? 0;
    const link = total > 0 ? { href: urls.period(year) } : {};
    rows.push({ year, total, cells: yearCells(year, counts, fullest, urls), ...link });
  }
  return rows;
}

/** The twelve months of one year. */
export function yearCells(
  year: string,
  counts: ReadonlyMap<string, number>,
  fullest: number,
  urls: Urls,
): HeatCell[] {
  return Array.from({ length: 12 }, (_, index): HeatCell => {
    const id = `${year}-${String(index + 1).padStart(2, '0')}`;
    const count = counts.get(id) ?? 0;
    const level = Math.ceil((4 * count) / fullest) as HeatCell['level'];
    return {
      id,
      label: formatDate(`${id}-01` as CalendarDate, 'short-month'),
      count,
      level,
      ...(count > 0 ? { href: urls.period(id) } : {}),
    };
  });
}

/** The period with articles before and after one, of the same length. */
export function around(
  periods: readonly Period[],
  index: number,
  urls: Urls,
  label: (id: string) => string,
): { before?: { label: string; href: string }; after?: { label: string; href: string } } {
  const link = (period: Period | undefined) =>
    period ? { label: label(period.id), href: urls.period(period.id) } : undefined;
  const before = link(periods[index - 1]);
  const after = link(periods[index + 1]);
  return { ...(before ? { before } : {}), ...(after ? { after } : {}) };
}
