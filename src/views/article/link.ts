import type { ArticleEntry } from '../../core/archive/entry.ts';
import type { CalendarDate } from '../../core/calendar/date.ts';
import { formatDate } from '../../core/calendar/date-words.ts';
import type { Urls } from '../../core/addresses/urls.ts';

/** An article as a link in a list. */
export interface ArticleLink {
  readonly title: string;
  readonly href: string;
  readonly date: CalendarDate;
  readonly dateText: string;
  readonly lang: string;
}

export function articleLink(
  entry: Pick<ArticleEntry, 'title' | 'slug' | 'date' | 'lang'>,
  urls: Urls,
): ArticleLink {
  return {
    title: entry.title,
    href: urls.article(entry),
    date: entry.date,
    dateText: formatDate(entry.date, 'long'),
    lang: entry.lang,
  };
}
