import type { Rss } from 'feedsmith';
import { readAuthors } from '../../fields/read-authors.ts';
import type { FeedEntry } from './tell-entry.ts';

/** The entries of an RSS feed. */
export function rssEntries(feed: Rss.Feed<string>): { entries: FeedEntry[]; home?: string } {
  const entries = (feed.items ?? []).map((item, index): FeedEntry => {
    const whole = item.content?.encoded;
    const names =
      item.dc?.creators ??
      item.authors?.map((author) =>
        typeof author === 'string' ? author : (author.name ?? author.email ?? ''),
      );
    const picture = item.enclosures?.find(({ type }) => type?.startsWith('image/') === true)?.url;
    return {
      id: item.guid?.value ?? item.link ?? String(index + 1),
      authors: (names ?? []).flatMap((name) => readAuthors(name)),
      tags: (item.categories ?? []).flatMap(({ name }) => (name === undefined ? [] : [name])),
      ...defined({
        title: item.title,
        url: item.link,
        published: item.pubDate ?? item.dc?.dates?.[0],
        lang: feed.language,
        picture,
      }),
      ...(whole === undefined
        ? { ...defined({ html: item.description }), descriptionIsText: true }
        : { html: whole }),
    };
  });
  return { entries, ...defined({ home: feed.link }) };
}

/** The values that are there. */
export function defined<Value extends Record<string, string | undefined>>(
  values: Value,
): { [Key in keyof Value]?: string } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Value]?: string;
  };
}
