import type { Archive, Period } from '../../core/archive/archive.ts';
import type { ArticleEntry } from '../../core/archive/entry.ts';
import type { CalendarDate } from '../../core/calendar/date.ts';
import { formatDate } from '../../core/calendar/date-words.ts';
import type { Urls } from '../../core/addresses/urls.ts';
import { articleLink, type ArticleLink } from '../article/link.ts';
import { articleCard } from '../article/card.ts';
import type { PageLink } from '../lists/paged.ts';
import type { SpeakerLabel } from '../quote/page.ts';
import { say } from '../../wording/say.ts';
import { periodName } from './columns.ts';
import { rankByDay } from './rank.ts';

/** An article on one line: where or when, the headline, and who speaks in it first. */
export interface WireLine extends ArticleLink {
  /** Its place or its day; absent if it has no place. */
  readonly kicker?: string;
  readonly speaker?: SpeakerLabel;
}

/** Lines of one period. */
export interface Wire {
  readonly heading: string;
  /** All that the period holds, if the lines do not. */
  readonly more?: PageLink;
  /** Whether the lines begin with days, which are longer than places. */
  readonly dated: boolean;
  readonly lines: readonly WireLine[];
}

/** What a line begins with: the place where it was written, its day, or its day and year. */
export type WireKicker = 'place' | 'day' | 'date';

/** One line of an article. */
export function wireLine(
  entry: ArticleEntry,
  archive: Archive,
  urls: Urls,
  begins: WireKicker,
): WireLine {
  const { place, quote, speakers } = articleCard(entry, archive, urls);
  const kicker =
    begins === 'place' ? place : formatDate(entry.date, begins === 'day' ? 'day-month' : 'long');
  const speaker = quote?.speaker?.resolved ? quote.speaker : speakers[0];
  return {
    ...articleLink(entry, urls),
    ...(kicker === undefined ? {} : { kicker }),
    ...(speaker ? { speaker } : {}),
  };
}

/** Lines of the articles of a period, newest day first. */
export function periodWire(period: Period, archive: Archive, urls: Urls, most: number): Wire {
  const { id, articles } = period;
  const lines = rankByDay(articles, archive)
    .slice(0, most)
    .map((entry) => wireLine(entry, archive, urls, id.length < 10 ? 'day' : 'place'));
  return {
    heading: periodHeading(id),
    dated: id.length < 10,
    ...(lines.length < articles.length ? { more: allOf(period, urls) } : {}),
    lines,
  };
}

/** The link to all articles of a period. */
export const allOf = ({ id, articles }: Period, urls: Urls): PageLink => ({
  label: say('front.all-of', {
    count: articles.length,
    period: id.length === 10 ? formatDate(id as CalendarDate, 'weekday-name') : periodName(id),
  }),
  href: urls.period(id),
});

const periodHeading = (id: string): string =>
  id.length === 10
    ? say('front.on-day', { day: periodName(id) })
    : say('front.in-period', { period: periodName(id) });
