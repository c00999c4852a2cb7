import { addMonths } from 'date-fns/addMonths';
import { subYears } from 'date-fns/subYears';
import type { Archive, Period } from '../../core/archive/archive.ts';
import { toCalendarDate, toUtcDate, type CalendarDate } from '../../core/calendar/date.ts';
import { formatPeriod } from '../../core/calendar/date-words.ts';
import type { Urls } from '../../core/addresses/urls.ts';
import { articleLink, type ArticleLink } from '../article/link.ts';
import { daysBetween, firstNotBefore, nearestDay } from './nearest-day.ts';
import { rankArticles } from '../stories/rank.ts';
import type { PageLink } from '../lists/paged.ts';

/** What was printed on one day of an earlier year. */
export interface EarlierYear extends PageLink {
  readonly articles: readonly ArticleLink[];
  readonly more: number;
}

/** What was printed a year before, or about then. */
export interface YearBefore extends PageLink {
  /** Whether it is the same day or month of the year; otherwise the nearest with articles. */
  readonly same: boolean;
}

/** The days of an archive by their day of the year, `02-08`, oldest first, their articles by rank. */
export type Almanac = ReadonlyMap<string, readonly Period[]>;

/** Only the nearest years, so that a day's page does not grow with the age of the archive. */
const MOST_YEARS = 5;
const ARTICLES_A_YEAR = 3;
const HALF_A_YEAR_IN_DAYS = 183;

/** Makes the almanac of an archive: once a build. */
export function buildAlmanac(archive: Archive): Almanac {
  const days = new Map<string, Period[]>();
  for (const day of archive.days) {
    const ranked = { id: day.id, articles: rankArticles(day.articles, archive) };
    const known = days.get(day.id.slice(5));
    if (known) known.push(ranked);
    else days.set(day.id.slice(5), [ranked]);
  }
  return days;
}

/**
 * What was printed on the same day of earlier years, the nearest first. Later years are left out: a new
 * article changes no page of the past.
 */
export function onThisDay(almanac: Almanac, date: CalendarDate, urls: Urls): EarlierYear[] {
  const same = almanac.get(date.slice(5)) ?? [];
  const earlier = same.filter(({ id }) => id < date).slice(-MOST_YEARS);
  return earlier.reverse().map(({ id, articles }) => ({
    label: id.slice(0, 4),
    href: urls.period(id),
    articles: articles.slice(0, ARTICLES_A_YEAR).map((entry) => articleLink(entry, urls)),
    more: Math.max(0, articles.length - ARTICLES_A_YEAR),
  }));
}

/** The day with articles that is nearest to the same day a year before, within half a year. */
export function yearBefore(
  archive: Archive,
  date: CalendarDate,
  urls: Urls,
): YearBefore | undefined {
  const target = toCalendarDate(subYears(toUtcDate(date), 1));
  const nearest = nearestDay(archive.days, target);
  if (nearest === undefined || nearest >= date) return undefined;
  const [from, to] = nearest < target ? [nearest, target] : [target, nearest];
  if (daysBetween(from, to) > HALF_A_YEAR_IN_DAYS) return undefined;
  return { label: formatPeriod(nearest), href: urls.period(nearest), same: nearest === target };
}

const HALF_A_YEAR_IN_MONTHS = 6;

/** The month with articles that is nearest to the same month a year before, within half a year. */
export function monthYearBefore(
  archive: Archive,
  month: string,
  urls: Urls,
): YearBefore | undefined {
  const target = addMonths(toUtcDate(`${month}-01` as CalendarDate), -12);
  for (let distance = 0; distance <= HALF_A_YEAR_IN_MONTHS; distance++) {
    for (const offset of [-distance, distance]) {
      const id = toCalendarDate(addMonths(target, offset)).slice(0, 7);
      if (archive.months[firstNotBefore(archive.months, id)]?.id === id) {
        return { label: formatPeriod(id), href: urls.period(id), same: distance === 0 };
      }
    }
  }
  return undefined;
}
