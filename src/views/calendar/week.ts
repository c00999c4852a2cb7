import { endOfISOWeek } from 'date-fns/endOfISOWeek';
import { getISOWeek } from 'date-fns/getISOWeek';
import { getISOWeekYear } from 'date-fns/getISOWeekYear';
import { startOfISOWeek } from 'date-fns/startOfISOWeek';
import type { Archive, Period } from '../../core/archive/archive.ts';
import type { ArticleEntry } from '../../core/archive/entry.ts';
import { toCalendarDate, toUtcDate, type CalendarDate } from '../../core/calendar/date.ts';
import { formatInterval, formatPeriod } from '../../core/calendar/date-words.ts';
import { BUSY_WEEK, type WeekPages } from '../../core/weight/rules.ts';
import type { Urls } from '../../core/addresses/urls.ts';
import { beside } from '../stories/beside.ts';
import { busiestSpeakers, type Busiest } from '../voices/busiest.ts';
import { periodColumn, type PeriodColumn } from '../stories/columns.ts';
import { rankArticles } from '../stories/rank.ts';
import { saidLines, type SaidLine } from '../voices/said.ts';
import { shownQuotes, stackStories, type Stories } from '../stories/stories.ts';
import { periodTotals, quotesIn, type PeriodTotals } from './periods/period-view.ts';
import type { PageLink } from '../lists/paged.ts';
import { say } from '../../wording/say.ts';

/** A week (ISO 8601, Monday to Sunday) that has a page. */
export interface WeekView {
  /** Year and week as ISO 8601 counts them: 31 December 2024 is in week 1 of 2025. */
  readonly year: string;
  /** `06`. */
  readonly week: string;
  readonly label: string;
  /** "5 to 11 February 2024". */
  readonly daysText: string;
  readonly href: string;
  readonly crumbs: readonly PageLink[];
  readonly totals: PeriodTotals;
  /** The first of its articles, or all if there are few. */
  readonly stories: Stories;
  /** The days of a week with many articles, each with its first headlines. */
  readonly days: readonly PeriodColumn[];
  readonly busiest: Busiest;
  readonly said: readonly SaidLine[];
  readonly before?: PageLink;
  readonly after?: PageLink;
}

/** The week of a day, as `2024-W06`. */
export function weekOf(date: CalendarDate): string {
  const day = toUtcDate(date);
  return `${getISOWeekYear(day)}-W${String(getISOWeek(day)).padStart(2, '0')}`;
}

/** A link to the page of a week, with its number in the year. */
export interface WeekLink extends PageLink {
  readonly number: number;
}

/** The link to the page of a day's week. */
export function weekLink(date: CalendarDate, urls: Urls): WeekLink {
  const [year = '', week = ''] = weekOf(date).split('-W');
  const number = Number(week);
  return {
    label: say('calendar.week-of', { week: number, year }),
    href: urls.week(year, week),
    number,
  };
}

/** The pages of the weeks that have one. */
export function weekViews(archive: Archive, urls: Urls, which: WeekPages): WeekView[] {
  const weeks = groupByWeek(archive.days).filter(({ id }) =>
    weeksWithPages(archive, which).has(id),
  );
  return weeks.map(({ id, days }, index): WeekView => {
    const date = days[0]?.id as CalendarDate;
    const [year = '', week = ''] = id.split('-W');
    const link = (at: number): PageLink | undefined => {
      const day = weeks[at]?.days[0]?.id;
      return day === undefined ? undefined : weekLink(day as CalendarDate, urls);
    };
    const [before, after] = [link(index - 1), link(index + 1)];
    return {
      year,
      week,
      ...weekLink(date, urls),
      daysText: weekDays(date),
      crumbs: [date.slice(0, 4), date.slice(0, 7)].map((period) => ({
        label: formatPeriod(period),
        href: urls.period(period),
      })),
      ...weekStories(days, archive, urls),
      ...(before ? { before } : {}),
      ...(after ? { after } : {}),
    };
  });
}

/** So many articles are all shown as stories. */
const FEW = 18;
/** A lead, seconds and thirds. */
const TOP = 10;
const OF_A_DAY = 8;

function weekStories(
  days: readonly Period[],
  archive: Archive,
  urls: Urls,
): Pick<WeekView, 'totals' | 'stories' | 'days' | 'busiest' | 'said'> {
  const articles = days.flatMap((day): readonly ArticleEntry[] => day.articles);
  const quotes = quotesIn({ articles }, archive);
  const room = beside(articles.length);
  const busiest = busiestSpeakers(quotes, room.busiest, urls);
  const ranked = rankArticles(articles, archive);
  const isFew = articles.length <= FEW;
  const shown = isFew ? ranked : ranked.slice(0, TOP);
  const heading = say('front.more-of-week');
  const stories = stackStories(shown, archive, urls, heading, true, 'day');
  return {
    totals: periodTotals({ articles }, quotes, busiest.total),
    stories,
    days: isFew ? [] : days.map((day) => periodColumn(day, archive, urls, OF_A_DAY)),
    busiest,
    said: saidLines(ranked, archive, urls, {
      most: room.said,
      shown: shownQuotes(stories),
    }),
  };
}

function weekDays(date: CalendarDate): string {
  const [start, end] = [startOfISOWeek(toUtcDate(date)), endOfISOWeek(toUtcDate(date))];
  return formatInterval({ start: toCalendarDate(start), end: toCalendarDate(end) }, 'week');
}

function groupByWeek(days: readonly Period[]): { id: string; days: Period[] }[] {
  const weeks: { id: string; days: Period[] }[] = [];
  for (const day of days) {
    const id = weekOf(day.id as CalendarDate);
    const last = weeks.at(-1);
    if (last?.id === id) last.days.push(day);
    else weeks.push({ id, days: [day] });
  }
  return weeks;
}

const countArticles = (days: readonly Period[]): number =>
  days.reduce((count, { articles }) => count + articles.length, 0);

const LEAST: Readonly<Record<WeekPages, number>> = { on: 1, busy: BUSY_WEEK, off: Infinity };

const paged = new WeakMap<Archive, Map<WeekPages, ReadonlySet<string>>>();

/** The weeks that have a page, as `2024-W06`. */
export function weeksWithPages(archive: Archive, which: WeekPages): ReadonlySet<string> {
  const known = paged.get(archive) ?? new Map<WeekPages, ReadonlySet<string>>();
  paged.set(archive, known);
  const weeks =
    known.get(which) ??
    new Set(
      groupByWeek(archive.days)
        .filter(({ days }) => countArticles(days) >= LEAST[which])
        .map(({ id }) => id),
    );
  known.set(which, weeks);
  return weeks;
}
