import { FEED_FORMS } from '../core/addresses/feed-forms.ts';
import { generateRssFeed } from 'feedsmith';
import { lastChange, licenceWords, publishedAt, updatedAt, type Feed } from './feed.ts';

/** Writes a feed as RSS 2.0, with the whole text of each article in `content:encoded`. */
export function writeRss(feed: Feed): string {
  const { licence, publisher } = feed;
  return generateRssFeed<true>(
    {
      title: feed.title,
      link: feed.page,
      description: feed.description,
      language: feed.lang,
      ...(feed.articles.length > 0 ? { lastBuildDate: lastChange(feed) } : {}),
      generator: 'Verbatim',
      ...(publisher.isArchive ? {} : { dc: { publishers: [publisher.name] } }),
      ...(publisher.logo === undefined
        ? {}
        : { image: { url: publisher.logo, title: feed.title, link: feed.page } }),
      ...(licence ? licenceOf(licence) : {}),
      atom: { links: [{ href: feed.self, rel: 'self', type: FEED_FORMS.rss.type }] },
      items: feed.articles.map((article) => ({
        title: article.title,
        link: article.url,
        guid: {
          value: article.id ?? article.url,
          isPermaLink: (article.id ?? article.url) === article.url,
        },
        pubDate: publishedAt(article),
        ...(article.summary === undefined ? {} : { description: article.summary }),
        ...(article.updated === article.published ? {} : { atom: { updated: updatedAt(article) } }),
        // The element `author` demands an e-mail address.
        ...(article.authors.length > 0
          ? { dc: { creators: article.authors.map(({ name }) => name) } }
          : {}),
        categories: article.tags.map((name) => ({ name })),
        content: { encoded: article.html },
      })),
    },
    { strict: true },
  );
}

function licenceOf(licence: NonNullable<Feed['licence']>) {
  const isCreativeCommons = new URL(licence.url).hostname === 'creativecommons.org';
  return {
    copyright: licenceWords(licence),
    ...(isCreativeCommons ? { creativeCommons: { licenses: [licence.url] } } : {}),
  };
}
