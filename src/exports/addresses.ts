import type { ArticleEntry } from '../core/archive/entry.ts';
import type { FeedFolder } from '../core/weight/feeds.ts';
import type { RowContext } from './quote-row.ts';

/** Absolute address of an article’s record: of its own file, or of its place in a list. */
export function articleRecord(
  article: Pick<ArticleEntry, 'id' | 'date'>,
  { urls, absolute, records }: RowContext,
): string {
  const { id } = article;
  return absolute(
    records.articles.has(id) ? urls.api.own('articles', id) : urls.api.article(article),
  );
}

/** The same of a speaker or a place. */
export function nameRecord(
  of: 'speakers' | 'places',
  slug: string,
  { urls, absolute, records }: RowContext,
): string {
  const inList = of === 'speakers' ? urls.api.speaker : urls.api.place;
  return absolute(records[of].has(slug) ? urls.api.own(of, slug) : inList(slug));
}

/** Absolute address of a page’s feed, as JSON if there is one; null if it has none. */
export function feedOf(
  folder: FeedFolder,
  slug: string,
  page: string,
  { urls, absolute, feeds }: RowContext,
): string | null {
  const forms = feeds.made(folder, slug);
  const form = forms.includes('json') ? 'json' : forms[0];
  return form === undefined ? null : absolute(urls.feeds(page)[form]);
}
