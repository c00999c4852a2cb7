import type { Place } from '../archive/places.ts';
import type { ArchiveQuote } from '../archive/speakers/speakers.ts';
import type { Urls } from './urls.ts';

/** What of a quote a link to it needs. */
interface LinkedQuote extends Pick<ArchiveQuote, 'id' | 'hasPage'> {
  readonly article: Pick<ArchiveQuote['article'], 'date' | 'slug'>;
}

/** Where a link to a quote goes: to its page, or to its anchor where it has none. */
export function quoteHref({ id, article, hasPage }: LinkedQuote, urls: Urls): string {
  return hasPage ? urls.quote(id) : urls.quoteInArticle(article, id);
}

/** Where a link to a place goes: to its page, or to the articles that name it where it has none. */
export function placeHref({ slug, hasPage }: Pick<Place, 'slug' | 'hasPage'>, urls: Urls): string {
  return hasPage ? urls.place(slug) : urls.searchWithin('place', slug);
}

/** Whether an address is that of a page of its own: a list of what a search finds is not. */
export function isPage(href: string): boolean {
  return !href.includes('?');
}
