import { absoluteAddress } from '../../core/addresses/absolute.ts';
import type { CalendarDate } from '../../core/calendar/date.ts';
import type { Settings } from '../../archive-folder/settings.ts';

/** What a page tells a reference manager such as Zotero. */
export interface Cited {
  readonly title: string;
  /** Each author of the article, or the speaker of the quote. */
  readonly authors: readonly string[];
  readonly date: CalendarDate;
  readonly lang: string;
  readonly href: string;
}

/**
 * The `citation_…` elements of a page. `citation_journal_title` is left out: Zotero would take the page
 * for an article of a journal. With `og:type` alone it becomes an article of a newspaper.
 */
export function citationTags(
  { title, authors, date, lang, href }: Cited,
  settings: Settings,
): (readonly [name: string, content: string])[] {
  const url = absoluteAddress(href, settings.site);
  return [
    ['citation_title', title],
    ...authors.map((author) => ['citation_author', author] as const),
    ['citation_publication_date', date.replaceAll('-', '/')],
    ['citation_language', lang],
    ['citation_publisher', settings.publisher?.name ?? settings.name],
    ['citation_public_url', url],
  ];
}
