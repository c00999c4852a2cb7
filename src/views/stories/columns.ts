import type { Archive, Period } from '../../core/archive/archive.ts';
import type { CalendarDate } from '../../core/calendar/date.ts';
import { formatDate } from '../../core/calendar/date-words.ts';
import type { Urls } from '../../core/addresses/urls.ts';
import { articleLink, type ArticleLink } from '../article/link.ts';
import { articleCard } from '../article/card.ts';
import type { PageLink } from '../lists/paged.ts';
import { rankArticles } from './rank.ts';

/** A headline of a column, with those who speak in the story. */
export interface BriefStory extends ArticleLink {
  readonly names: readonly string[];
}

/** The first articles of a period, as a column among others. */
export interface PeriodColumn extends PageLink {
  readonly id: string;
  /** How many articles it has. */
  readonly count: number;
  readonly stories: readonly BriefStory[];
}

/** A column has room for so many names below a headline. */
const MOST_NAMES = 3;

/**
 * The first articles of a day, a month or a year, by rank.
 *
 * @param most how many
 * @param shown addresses of articles that the page has already; they are left out if there are others
 */
export function periodColumn(
  { id, articles }: Period,
  archive: Archive,
  urls: Urls,
  most: number,
  shown: ReadonlySet<string> = new Set(),
): PeriodColumn {
  const others = articles.filter((entry) => !shown.has(urls.article(entry)));
  return {
    id,
    label: periodName(id),
    href: urls.period(id),
    count: articles.length,
    stories: rankArticles(others.length > 0 ? others : articles, archive)
      .slice(0, most)
      .map((entry) => ({
        ...articleLink(entry, urls),
        names: articleCard(entry, archive, urls)
          .speakers.slice(0, MOST_NAMES)
          .map(({ name }) => name),
      })),
  };
}

/** "Wednesday, 6 March", "March 2024", "2024". */
export function periodName(id: string): string {
  if (id.length === 10) return formatDate(id as CalendarDate, 'weekday-day');
  return id.length === 7 ? formatDate(`${id}-01` as CalendarDate, 'month-year') : id;
}
