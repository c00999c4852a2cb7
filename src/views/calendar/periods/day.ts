import type { Archive, Period } from '../../../core/archive/archive.ts';
import type { CalendarDate } from '../../../core/calendar/date.ts';
import { formatDate, formatPeriod } from '../../../core/calendar/date-words.ts';
import type { WeekPages } from '../../../core/weight/rules.ts';
import type { Urls } from '../../../core/addresses/urls.ts';
import { articleCard } from '../../article/card.ts';
import { busiestSpeakers, type Busiest } from '../../voices/busiest.ts';
import { rankArticles } from '../../stories/rank.ts';
import { saidLines, type SaidLine } from '../../voices/said.ts';
import { shownQuotes, stackStories, type Stories } from '../../stories/stories.ts';
import { earlierWire } from '../../stories/earlier.ts';
import { writtenPlaces, type CountedPlace } from '../../voices/written-places.ts';
import type { Wire } from '../../stories/wire.ts';
import { pageHref, pageList, type ListPage, type PageLink } from '../../lists/paged.ts';
import {
  onThisDay,
  yearBefore,
  type Almanac,
  type EarlierYear,
  type YearBefore,
} from '../almanac.ts';
import { around, monthWeeks, type CalendarDay } from '../month-grid.ts';
import { firstNotBefore } from '../nearest-day.ts';
import { weekLink, weekOf, weeksWithPages } from '../week.ts';
import { say } from '../../../wording/say.ts';
import { periodAt, periodTotals, quotesIn, type PeriodView } from './period-view.ts';

/** A page of a day; nearly every day has only one. */
export interface DayView extends PeriodView {
  readonly weekdayText: string;
  readonly week: PageLink & { readonly hasPage: boolean };
  /** Without its items, which are the stories. */
  readonly page: ListPage<never>;
  readonly stories: Stories;
  /** Of a day with few articles those before it. */
  readonly earlier?: Wire;
  /** Only the first page has what is of the whole day. */
  readonly said: readonly SaidLine[];
  readonly busiest: Busiest;
  /** Beside few articles, the month that the day is in. */
  readonly month?: DayMonth;
  readonly places: readonly CountedPlace[];
  readonly yearBefore?: YearBefore;
  readonly onThisDay: readonly EarlierYear[];
}

/** A month beside one of its days. */
export interface DayMonth {
  /** "February". */
  readonly name: string;
  readonly weeks: readonly (readonly CalendarDay[])[];
}

const SAID = 5;
/** A quiet day’s column is filled up to this many. */
const SAID_AT_LEAST = 3;
/** Beside many articles, and beside few. */
const NAMES = { many: 12, few: 8, fewArticles: 10 } as const;

/**
 * The pages of the day at an index of the archive's days: one, except for a very busy day. Each is made
 * when it is asked for.
 */
export function dayPages(
  archive: Archive,
  index: number,
  urls: Urls,
  almanac: Almanac,
  weekPages: WeekPages,
): (() => DayView)[] {
  const day = periodAt(archive.days, index);
  const date = day.id as CalendarDate;
  const href = urls.period(date);
  const ranked = rankArticles(day.articles, archive);
  const cards = ranked.map((entry) => articleCard(entry, archive, urls));
  const entryOf = new Map(cards.map((card, at) => [card, ranked[at]]));
  // An article's own address is directly below the day's, so further pages are one level lower.
  const hrefOf = (number: number) =>
    number === 1 ? href : pageHref(urls.dayArticles(date), number);
  return pageList(cards, href, ({ title }) => title, hrefOf).map(
    ({ items, ...page }) =>
      (): DayView => {
        const quotes = quotesIn(day, archive);
        const busiest = busiestSpeakers(quotes, namesBeside(day), urls);
        const first = page.number === 1;
        const months = [
          { label: day.id.slice(0, 4), href: urls.period(day.id.slice(0, 4)) },
          { label: formatDate(date, 'month'), href: urls.period(day.id.slice(0, 7)) },
        ];
        const stories = stackStories(
          items.flatMap((card) => entryOf.get(card) ?? []),
          archive,
          urls,
          first ? say('front.more-of-day') : say('lists.page', { page: page.number }),
          first,
        );
        return {
          id: day.id,
          label: formatPeriod(day.id),
          href: page.href,
          crumbs: first ? months : [...months, { label: formatDate(date, 'day'), href }],
          totals: periodTotals(day, quotes, busiest.total),
          weekdayText: formatDate(date, 'weekday'),
          week: {
            ...weekLink(date, urls),
            hasPage: weeksWithPages(archive, weekPages).has(weekOf(date)),
          },
          page: { ...page, items: [] },
          stories,
          ...(first ? wholeDay(archive, index, urls, almanac, stories) : OF_FURTHER_PAGES),
          busiest: first ? busiest : { speakers: [], total: 0 },
        };
      },
  );
}

const namesBeside = ({ articles }: Period): number =>
  articles.length <= NAMES.fewArticles ? NAMES.few : NAMES.many;

const OF_FURTHER_PAGES = { said: [], places: [], onThisDay: [] };

/** What only the first page of a day shows. */
function wholeDay(archive: Archive, index: number, urls: Urls, almanac: Almanac, stories: Stories) {
  const day = periodAt(archive.days, index);
  const date = day.id as CalendarDate;
  const before = yearBefore(archive, date, urls);
  const earlier = earlierWire(day.articles, archive, urls);
  return {
    ...(earlier ? { earlier, month: monthBeside(archive, date, urls) } : {}),
    said: saidLines(rankArticles(day.articles, archive), archive, urls, {
      most: SAID,
      period: date,
      atLeast: SAID_AT_LEAST,
      shown: shownQuotes(stories),
    }),
    places: writtenPlaces(day.articles, archive, namesBeside(day), urls),
    ...(before ? { yearBefore: before } : {}),
    onThisDay: onThisDay(almanac, date, urls),
    ...around(archive.days, index, urls, (id) =>
      id.slice(0, 4) === date.slice(0, 4)
        ? formatDate(id as CalendarDate, 'day-month')
        : formatPeriod(id),
    ),
  };
}

const monthsBeside = new WeakMap<Archive, Map<string, DayMonth>>();

/** The same for all days of a month. */
function monthBeside(archive: Archive, date: CalendarDate, urls: Urls): DayMonth {
  const known = monthsBeside.get(archive) ?? new Map<string, DayMonth>();
  monthsBeside.set(archive, known);
  const id = date.slice(0, 7);
  const month = known.get(id) ?? makeMonth(archive, date, urls);
  known.set(id, month);
  return month;
}

/** Whether there are articles, not how many: one more on a day changes no page of another. */
function makeMonth({ months }: Archive, date: CalendarDate, urls: Urls): DayMonth {
  const month = periodAt(months, firstNotBefore(months, date.slice(0, 7)));
  const weeks = monthWeeks(month, urls).map((week) =>
    week.map((day) => ({ ...day, count: Math.min(day.count, 1) })),
  );
  return { name: formatDate(date, 'month'), weeks };
}
