import type { Archive, Period } from '../../../core/archive/archive.ts';
import { formatPeriod } from '../../../core/calendar/date-words.ts';
import type { Urls } from '../../../core/addresses/urls.ts';
import { beside } from '../../stories/beside.ts';
import { busiestSpeakers, type Busiest } from '../../voices/busiest.ts';
import { periodColumn, type PeriodColumn } from '../../stories/columns.ts';
import { rankArticles } from '../../stories/rank.ts';
import { saidLines, type SaidLine } from '../../voices/said.ts';
import { shownQuotes, stackStories, type Stories } from '../../stories/stories.ts';
import { decadeLink } from '../decade.ts';
import { around } from '../month-grid.ts';
import { smallMonths, type CalendarMonth } from '../small-months.ts';
import { stripView, type StripView } from '../strip.ts';
import { say } from '../../../wording/say.ts';
import { periodAt, periodTotals, quotesIn, type PeriodView } from './period-view.ts';

/** The page of a year. */
export interface YearView extends PeriodView {
  readonly calendar: readonly CalendarMonth[];
  /** The first of its articles, or all if there are few. */
  readonly stories: Stories;
  /** The months of a year with many articles, each with its first headlines. */
  readonly months: readonly PeriodColumn[];
  readonly busiest: Busiest;
  readonly said: readonly SaidLine[];
  readonly strip: StripView;
}

/** Headlines of each month. */
const OF_A_MONTH = 4;
/** So many articles are all shown as stories. */
const FEW = 18;
/** A lead, seconds and thirds. */
const TOP = 10;

/** The page of the year at an index of the archive's years. */
export function yearView(archive: Archive, index: number, urls: Urls): YearView {
  const year = periodAt(archive.years, index);
  const decade = decadeLink(archive, year.id, urls);
  const quotes = quotesIn(year, archive);
  const room = beside(year.articles.length);
  const busiest = busiestSpeakers(quotes, room.busiest, urls);
  const ranked = rankArticles(year.articles, archive);
  const isFew = year.articles.length <= FEW;
  const stories = stackStories(
    isFew ? ranked : ranked.slice(0, TOP),
    archive,
    urls,
    say('front.more-of', { period: year.id }),
    true,
    'day',
  );
  return {
    id: year.id,
    label: year.id,
    href: urls.period(year.id),
    crumbs: [{ label: say('site.archive'), href: urls.archive }, ...(decade ? [decade] : [])],
    totals: periodTotals(year, quotes, busiest.total),
    calendar: smallMonths(year, urls),
    stories,
    months: isFew
      ? []
      : monthsOf(year).map((month) => periodColumn(month, archive, urls, OF_A_MONTH)),
    busiest,
    said: saidLines(ranked, archive, urls, {
      most: room.said,
      period: year.id,
      shown: shownQuotes(stories),
    }),
    strip: stripView(archive, urls, year.id),
    ...around(archive.years, index, urls, formatPeriod),
  };
}

/** The months of a year that have articles. */
function monthsOf({ articles }: Period): Period[] {
  const months = Map.groupBy(articles, ({ date }) => date.slice(0, 7));
  return [...months].map(([id, members]) => ({ id, articles: members }));
}
