import { startOfISOWeek } from 'date-fns/startOfISOWeek';
import { setYear } from 'date-fns/setYear';
import { endOfISOWeek } from 'date-fns/endOfISOWeek';
import type { Archive, Period } from '../../core/archive/archive.ts';
import type { ArticleEntry } from '../../core/archive/entry.ts';
import { toCalendarDate, toUtcDate, type CalendarDate } from '../../core/calendar/date.ts';
import type { Urls } from '../../core/addresses/urls.ts';
import { articleCard } from '../article/card.ts';
import { articleLink } from '../article/link.ts';
import { firstNotBefore } from '../calendar/nearest-day.ts';
import type { BriefStory } from '../stories/columns.ts';
import { rankArticles } from '../stories/rank.ts';

/** How near the days of earlier years are. */
export type Nearness = 'day' | 'week' | 'month';

/** The articles of earlier years, each the first of its year. */
export interface OtherYears {
  readonly nearness: Nearness;
  readonly stories: readonly BriefStory[];
}

const MOST_YEARS = 5;
/** Fewer are no column: then the week or the month is looked at. */
const FULL = 3;
const MOST_NAMES = 2;

/**
 * What was printed on the same day of earlier years, newest first; in the same week or month where
 * fewer than three years have an article of that day.
 *
 * @param shown addresses of the articles that the page shows elsewhere
 */
export function otherYears(
  archive: Archive,
  date: CalendarDate,
  urls: Urls,
  shown: ReadonlySet<string>,
): OtherYears {
  const years = archive.years.filter(({ id }) => id < date.slice(0, 4)).reverse();
  let found: OtherYears = { nearness: 'day', stories: [] };
  for (const nearness of ['day', 'week', 'month'] as const) {
    const first = years.flatMap(({ id }) => {
      const near = daysNear(archive.days, date, id, nearness);
      const articles = near
        .flatMap((day) => day.articles)
        .filter((entry) => !shown.has(urls.article(entry)));
      return rankArticles(articles, archive).slice(0, 1);
    });
    const entries = first.slice(0, MOST_YEARS);
    if (entries.length > found.stories.length) {
      found = { nearness, stories: entries.map((entry) => briefStory(entry, archive, urls)) };
    }
    if (entries.length >= FULL) break;
  }
  return found;
}

const briefStory = (entry: ArticleEntry, archive: Archive, urls: Urls): BriefStory => ({
  ...articleLink(entry, urls),
  names: articleCard(entry, archive, urls)
    .speakers.slice(0, MOST_NAMES)
    .map(({ name }) => name),
});

/** The days with articles of another year that are in the same day, week or month of the year. */
function daysNear(
  days: readonly Period[],
  date: CalendarDate,
  year: string,
  nearness: Nearness,
): readonly Period[] {
  const [from, to] = rangeOf(date, year, nearness);
  const first = firstNotBefore(days, from);
  let last = first;
  while ((days[last]?.id ?? '~') <= to) last++;
  return days.slice(first, last);
}

function rangeOf(date: CalendarDate, year: string, nearness: Nearness): [string, string] {
  const same = `${year}${date.slice(4)}`;
  if (nearness === 'day') return [same, same];
  if (nearness === 'month') return [same.slice(0, 7), `${same.slice(0, 7)}-31`];
  const then = setYear(toUtcDate(date), Number(year));
  return [toCalendarDate(startOfISOWeek(then)), toCalendarDate(endOfISOWeek(then))];
}
