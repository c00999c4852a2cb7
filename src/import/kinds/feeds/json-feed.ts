import type { Json } from 'feedsmith';
import type { Author } from '../../article/told.ts';
import { defined } from './rss.ts';
import type { FeedEntry } from './tell-entry.ts';

/** The entries of a JSON Feed. */
export function jsonEntries(feed: Json.Feed<string>): { entries: FeedEntry[]; home?: string } {
  const own = authorsOf(feed.authors);
  const entries = (feed.items ?? []).map((item, index): FeedEntry => {
    const authors = authorsOf(item.authors);
    return {
      id: item.id ?? String(index + 1),
      authors: authors.length > 0 ? authors : own,
      authorsFromFeed: authors.length === 0,
      tags: item.tags ?? [],
      ...defined({
        title: item.title,
        url: item.url,
        published: item.date_published,
        updated: item.date_modified,
        summary: item.summary,
        html: item.content_html,
        plain: item.content_html === undefined ? item.content_text : undefined,
        picture: item.image,
        lang: item.language ?? feed.language,
      }),
    };
  });
  return { entries, ...defined({ home: feed.home_page_url }) };
}

function authorsOf(people: readonly { name?: string; url?: string }[] | undefined): Author[] {
  return (people ?? []).flatMap(({ name, url }) =>
    name === undefined
      ? []
      : [{ name, ...(url?.startsWith('http') === true ? { link: url } : {}) }],
  );
}
