import { FEED_FORMS } from '../core/addresses/feed-forms.ts';
import { generateRssFeed } from 'feedsmith';
import { lastChange, noon, type Feed } from './feed.ts';

/** Writes a feed as RSS 2.0, with the whole text of each article in `content:encoded`. */
export function writeRss(feed: Feed): string {
  return generateRssFeed<true>(
    {
      title: feed.title,
      link: feed.page,
      description: feed.description,
      language: feed.lang,
      ...(feed.articles.length > 0 ? { lastBuildDate: lastChange(feed) } : {}),
      generator: 'Verbatim',
      atom: { links: [{ href: feed.self, rel: 'self', type: FEED_FORMS.rss.type }] },
      items: feed.articles.map((article) => ({
        title: article.title,
        link: article.url,
        guid: {
          value: article.id ?? article.url,
          isPermaLink: (article.id ?? article.url) === article.url,
        },
        pubDate: noon(article.published),
        ...(article.summary === undefined ? {} : { description: article.summary }),
        ...(article.updated === article.published
          ? {}
          : { atom: { updated: noon(article.updated) } }),
        // The element `author` demands an e-mail address.
        ...(article.byline === undefined ? {} : { dc: { creators: [article.byline] } }),
        categories: article.tags.map((name) => ({ name })),
        content: { encoded: article.html },
      })),
    },
    { strict: true },
  );
}
