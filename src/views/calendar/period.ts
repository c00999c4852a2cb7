import type { Archive, Period } from '../../core/archive/archive.ts';
import type { CalendarDate } from '../../core/calendar/date.ts';
import { formatDate, formatPeriod } from '../../core/calendar/date-words.ts';
import type { WeekPages } from '../../core/weight/rules.ts';
import type { Urls } from '../../core/addresses/urls.ts';
import {
  monthYearBefore,
  onThisDay,
  yearBefore,
  type YearBefore,
  type Almanac,
  type EarlierYear,
} from './almanac.ts';
import { articleCard, type ArticleCard } from '../article/card.ts';
import { articleLink, type ArticleLink } from '../article/link.ts';
import { around, monthWeeks, type CalendarDay } from './month-grid.ts';
import { dayGroups, type DayGroup } from './day-groups.ts';
import { decadeLink } from './decade.ts';
import { pageHref, pageList, takeFirst, type ListPage, type PageLink } from '../lists/paged.ts';
import { weekLink, weekOf, weeksWithPages, type WeekLink } from './week.ts';
import { yearCalendar, type CalendarMonth } from './year-calendar.ts';
import { say } from '../../wording/say.ts';

interface PeriodView {
  /** `2024`, `2024-02` or `2024-02-08`. */
  readonly id: string;
  readonly label: string;
  readonly href: string;
  readonly crumbs: readonly PageLink[];
  readonly before?: PageLink;
  readonly after?: PageLink;
}

/** The page of a year. */
export interface YearView extends PeriodView {
  readonly total: number;
  readonly calendar: readonly CalendarMonth[];
  readonly months: readonly (PageLink & {
    readonly articles: readonly ArticleLink[];
    /** How many articles of the month are only on its own page. */
    readonly more: number;
  })[];
}

/** The page of a month. */
export interface MonthView extends PeriodView {
  readonly weeks: readonly (readonly CalendarDay[])[];
  /** The link to the page of each week; undefined if it has none. */
  readonly weekLinks: readonly (WeekLink | undefined)[];
  readonly days: readonly DayGroup[];
  readonly total: number;
  readonly yearBefore?: YearBefore;
}

/** A page of a day; nearly every day has only one. */
export interface DayView extends PeriodView {
  readonly weekdayText: string;
  readonly week: PageLink & { readonly hasPage: boolean };
  readonly page: ListPage<ArticleCard>;
  readonly yearBefore?: YearBefore;
  readonly onThisDay: readonly EarlierYear[];
}

/** A year's page lists at most this many articles a month, so that it stays a page. */
const MONTH_ON_A_YEAR_PAGE = 25;
/** UTF-8 bytes of one month's articles on the page of its year. */
const HEAVIEST_MONTH = 2500;

/** The page of the year at an index of the archive's years. */
export function yearView(archive: Archive, index: number, urls: Urls): YearView {
  const year = periodAt(archive.years, index);
  const months = archive.months.filter((month) => month.id.startsWith(year.id));
  const decade = decadeLink(archive, year.id, urls);
  return {
    id: year.id,
    label: year.id,
    href: urls.period(year.id),
    crumbs: [{ label: say('site.archive'), href: urls.archive }, ...(decade ? [decade] : [])],
    total: year.articles.length,
    calendar: yearCalendar(year, urls),
    months: months.map((month) => {
      const first = month.articles.slice(0, MONTH_ON_A_YEAR_PAGE);
      const links = first.map((entry) => articleLink(entry, urls));
      const articles = takeFirst(links, MONTH_ON_A_YEAR_PAGE, HEAVIEST_MONTH);
      return {
        label: formatDate(`${month.id}-01` as CalendarDate, 'month'),
        href: urls.period(month.id),
        articles,
        more: month.articles.length - articles.length,
      };
    }),
    ...around(archive.years, index, urls, formatPeriod),
  };
}

/** The page of the month at an index of the archive's months. */
export function monthView(
  archive: Archive,
  index: number,
  urls: Urls,
  weekPages: WeekPages,
): MonthView {
  const month = periodAt(archive.months, index);
  const year = month.id.slice(0, 4);
  const weeks = monthWeeks(month, urls, archive.days);
  const ofWeeks = weeksWithPages(archive, weekPages);
  const before = monthYearBefore(archive, month.id, urls);
  return {
    id: month.id,
    label: formatPeriod(month.id),
    href: urls.period(month.id),
    crumbs: [{ label: year, href: urls.period(year) }],
    weeks,
    weekLinks: weeks.map(([monday]) =>
      monday && ofWeeks.has(weekOf(monday.date)) ? weekLink(monday.date, urls) : undefined,
    ),
    days: dayGroups(month.articles, archive, urls),
    total: month.articles.length,
    ...(before ? { yearBefore: before } : {}),
    ...around(archive.months, index, urls, formatPeriod),
  };
}

/** The pages of the day at an index of the archive's days: one, except for a very busy day. */
export function dayViews(
  archive: Archive,
  index: number,
  urls: Urls,
  almanac: Almanac,
  weekPages: WeekPages,
): DayView[] {
  const day = periodAt(archive.days, index);
  const date = day.id as CalendarDate;
  const href = urls.period(date);
  const cards = day.articles.map((entry) => articleCard(entry, archive, urls));
  const before = yearBefore(archive, date, urls);
  // An article's own address is directly below the day's, so further pages are one level lower.
  const hrefOf = (number: number) =>
    number === 1 ? href : pageHref(urls.dayArticles(date), number);
  return pageList(cards, href, ({ title }) => title, hrefOf).map((page): DayView => {
    const first = page.number === 1;
    const months = [
      { label: day.id.slice(0, 4), href: urls.period(day.id.slice(0, 4)) },
      { label: formatDate(date, 'month'), href: urls.period(day.id.slice(0, 7)) },
    ];
    return {
      id: day.id,
      label: formatPeriod(day.id),
      href: page.href,
      crumbs: first ? months : [...months, { label: formatDate(date, 'day'), href }],
      weekdayText: formatDate(date, 'weekday'),
      week: {
        ...weekLink(date, urls),
        hasPage: weeksWithPages(archive, weekPages).has(weekOf(date)),
      },
      page,
      ...(first && before ? { yearBefore: before } : {}),
      onThisDay: first ? onThisDay(almanac, date, urls) : [],
      ...(first ? around(archive.days, index, urls, formatPeriod) : {}),
    };
  });
}

function periodAt(periods: readonly Period[], index: number): Period {
  const period = periods[index];
  if (!period) throw new RangeError(`The archive has no such period at ${index}.`);
  return period;
}
