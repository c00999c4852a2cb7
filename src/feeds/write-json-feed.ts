import { generateJsonFeed } from 'feedsmith';
import { publishedAt, updatedAt, type Feed, type FeedArticle } from './feed.ts';

/** Writes a feed as JSON Feed 1.1. */
export function writeJsonFeed(feed: Feed): string {
  const { name, url, logo } = feed.publisher;
  const made = generateJsonFeed<true>(
    {
      title: feed.title,
      description: feed.description,
      home_page_url: feed.page,
      feed_url: feed.self,
      language: feed.lang,
      authors: [{ name, ...(url === undefined ? {} : { url }) }],
      ...(logo === undefined ? {} : { icon: logo }),
      items: feed.articles.map((article) => ({
        id: article.id ?? article.url,
        url: article.url,
        title: article.title,
        content_html: article.html,
        ...(article.summary === undefined ? {} : { summary: article.summary }),
        date_published: publishedAt(article),
        date_modified: updatedAt(article),
        language: article.lang,
        tags: [...article.tags],
        ...(article.authors.length > 0 ? { authors: jsonAuthors(article) } : {}),
      })),
    },
    { strict: true },
  );
  return JSON.stringify({
    ...Object(made),
    // JSON Feed has no field for a licence; its extensions begin with an underscore.
    ...(feed.licence ? { _licence: feed.licence } : {}),
    // The library leaves out an empty list, but JSON Feed requires one.
    ...(feed.articles.length > 0 ? {} : { items: [] }),
  });
}

function jsonAuthors({ authors }: FeedArticle) {
  return authors.map(({ name, link }) => ({ name, ...(link === undefined ? {} : { url: link }) }));
}
