import type { Archive } from '../../core/archive/archive.ts';
import type { ArticleEntry } from '../../core/archive/entry.ts';
import type { CalendarDate } from '../../core/calendar/date.ts';
import { formatDate } from '../../core/calendar/date-words.ts';
import type { Urls } from '../../core/addresses/urls.ts';
import { articleCard, type ArticleCard } from '../article/card.ts';
import { takeFirst, type PageLink } from '../lists/paged.ts';

/** The articles of one day on a page of several days. */
export interface DayGroup extends PageLink {
  readonly date: CalendarDate;
  readonly cards: readonly ArticleCard[];
  /** How many articles of the day are only on its own page. */
  readonly more: number;
}

const MOST_A_DAY = 12;
/** UTF-8 bytes of all cards of a page. */
const HEAVIEST = 45_000;

/**
 * Articles under their days; of busy days the first, so that the page stays below 100 KB.
 *
 * @param articles sorted by date
 */
export function dayGroups(
  articles: readonly ArticleEntry[],
  archive: Archive,
  urls: Urls,
): DayGroup[] {
  const days = new Map<CalendarDate, ArticleEntry[]>();
  for (const entry of articles) {
    const day = days.get(entry.date);
    if (day) day.push(entry);
    else days.set(entry.date, [entry]);
  }
  return [...days].map(([date, entries]): DayGroup => {
    const cards = entries.slice(0, MOST_A_DAY).map((entry) => articleCard(entry, archive, urls));
    const shown = takeFirst(cards, MOST_A_DAY, HEAVIEST / days.size);
    return {
      date,
      label: formatDate(date, 'weekday'),
      href: urls.period(date),
      cards: shown,
      more: entries.length - shown.length,
    };
  });
}
