import type { Archive, Period } from '../../../core/archive/archive.ts';
import type { CalendarDate } from '../../../core/calendar/date.ts';
import { formatDate, formatPeriod } from '../../../core/calendar/date-words.ts';
import type { WeekPages } from '../../../core/weight/rules.ts';
import type { Urls } from '../../../core/addresses/urls.ts';
import { articleLink, type ArticleLink } from '../../article/link.ts';
import { beside } from '../../stories/beside.ts';
import { busiestSpeakers, type Busiest } from '../../voices/busiest.ts';
import { earlierWire } from '../../stories/earlier.ts';
import { rankArticles } from '../../stories/rank.ts';
import { saidLines, type SaidLine } from '../../voices/said.ts';
import { shownQuotes, stackStories, type Stories } from '../../stories/stories.ts';
import type { Wire } from '../../stories/wire.ts';
import { monthYearBefore, type YearBefore } from '../almanac.ts';
import { around, monthWeeks, type CalendarDay } from '../month-grid.ts';
import { stripView, type StripView } from '../strip.ts';
import { weekLink, weekOf, weeksWithPages, type WeekLink } from '../week.ts';
import { say } from '../../../wording/say.ts';
import { periodAt, periodTotals, quotesIn, type PeriodView } from './period-view.ts';

/** A day of a month with what was printed. */
export interface FilledDay extends CalendarDay {
  /** The weekday, for a list of days. */
  readonly weekday: string;
  readonly quotes: number;
  /** 0 to 100: its quotes as a share of those of the busiest day. */
  readonly share: number;
  /** The first of its articles, by rank. */
  readonly stories: readonly ArticleLink[];
  /** How many more it has. */
  readonly more: number;
}

/** The page of a month. */
export interface MonthView extends PeriodView {
  /** "February". */
  readonly name: string;
  /** Of a month with few articles, its days without their stories. */
  readonly weeks: readonly (readonly (CalendarDay | FilledDay)[])[];
  /** The link to the page of each week; undefined if it has none. */
  readonly weekLinks: readonly (WeekLink | undefined)[];
  /** Of a month with few articles: all of them, beside a compact calendar. */
  readonly few?: {
    readonly stories: Stories;
    /** What was before, if they do not fill the page. */
    readonly earlier?: Wire;
  };
  readonly busiest: Busiest;
  readonly said: readonly SaidLine[];
  readonly strip: StripView;
  readonly yearBefore?: YearBefore;
  /** Its e-book, if it has one. */
  readonly epub?: string;
}

/** Quotes beside a calendar. */
const BESIDE_CALENDAR = 2;
/** On fewer days, a calendar would be nearly empty; with more articles there is something in it. */
const FEW = { days: 6, articles: 18 } as const;
/** A cell is about so many characters wide, and six lines high. */
const CELL = { characters: 16, lines: 6, stories: 2 } as const;

/** The page of the month at an index of the archive's months. */
export function monthView(
  archive: Archive,
  index: number,
  urls: Urls,
  weekPages: WeekPages,
): MonthView {
  const month = periodAt(archive.months, index);
  const year = month.id.slice(0, 4);
  const first = `${month.id}-01` as CalendarDate;
  const quotes = quotesIn(month, archive);
  // The calendar is beside the stories, too.
  const room = beside(Math.ceil(month.articles.length / 2));
  const busiest = busiestSpeakers(quotes, room.busiest, urls);
  const totals = periodTotals(month, quotes, busiest.total);
  const isFew = totals.days < FEW.days && totals.articles <= FEW.articles;
  const stories = isFew ? fewStories(month, archive, urls) : undefined;
  const earlier = earlierWire(month.articles, archive, urls);
  const before = monthYearBefore(archive, month.id, urls);
  const weeks = monthWeeks(month, urls, archive.days);
  const ofWeeks = weeksWithPages(archive, weekPages);
  return {
    id: month.id,
    label: formatPeriod(month.id),
    name: formatDate(first, 'month'),
    href: urls.period(month.id),
    crumbs: [{ label: year, href: urls.period(year) }],
    totals,
    ...(stories ? { few: { stories, ...(earlier ? { earlier } : {}) } } : {}),
    weeks: stories ? weeks : filledWeeks(weeks, month, archive, urls),
    weekLinks: weeks.map(([monday]) =>
      monday && ofWeeks.has(weekOf(monday.date)) ? weekLink(monday.date, urls) : undefined,
    ),
    busiest,
    said: saidLines(rankArticles(month.articles, archive), archive, urls, {
      most: stories ? room.said : BESIDE_CALENDAR,
      period: month.id,
      shown: stories ? shownQuotes(stories) : new Set(),
    }),
    strip: stripView(archive, urls, month.id),
    ...(before ? { yearBefore: before } : {}),
    ...around(archive.months, index, urls, (id) =>
      id.startsWith(year) ? formatDate(`${id}-01` as CalendarDate, 'month') : formatPeriod(id),
    ),
  };
}

const fewStories = (month: Period, archive: Archive, urls: Urls): Stories =>
  stackStories(
    rankArticles(month.articles, archive),
    archive,
    urls,
    say('front.more-of', { period: formatPeriod(month.id) }),
    true,
    'day',
  );

function filledWeeks(
  weeks: readonly (readonly CalendarDay[])[],
  month: Period,
  archive: Archive,
  urls: Urls,
): MonthView['weeks'] {
  const days = Map.groupBy(month.articles, ({ date }) => date);
  const quotesOn = (date: CalendarDate) =>
    (days.get(date) ?? []).reduce((sum, entry) => sum + entry.quotes.length, 0);
  const busiest = Math.max(1, ...[...days.keys()].map(quotesOn));
  const fill = (day: CalendarDay): CalendarDay | FilledDay => {
    const articles = days.get(day.date);
    if (!articles) return day;
    const quotes = quotesOn(day.date);
    const links = rankArticles(articles, archive).map((entry) => articleLink(entry, urls));
    const stories = fittingStories(links);
    return {
      ...day,
      weekday: formatDate(day.date, 'weekday-name'),
      quotes,
      share: Math.round((100 * quotes) / busiest),
      stories,
      more: links.length - stories.length,
    };
  };
  return weeks.map((week) => week.map(fill));
}

/** One headline, and a second if both are likely to fit into a cell. */
function fittingStories(links: readonly ArticleLink[]): readonly ArticleLink[] {
  const lines = links
    .slice(0, CELL.stories)
    .reduce((sum, { title }) => sum + Math.ceil(title.length / CELL.characters), 0);
  return links.slice(0, lines <= CELL.lines + 1 ? CELL.stories : 1);
}
