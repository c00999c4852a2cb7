import { articleRef } from './api-records.ts';
import type { ApiLists } from './api-schemas.ts';
import type { RowContext } from './quote-row.ts';

/** The lists of the API, by name. */
export const apiLists: {
  readonly [Name in keyof ApiLists]: (context: RowContext) => ApiLists[Name];
} = {
  articles: (context) => ({
    articles: context.archive.articles.map((article) => articleRef(article, context)),
  }),
  speakers: ({ archive, urls, absolute }) => ({
    speakers: archive.speakers
      .filter(({ hasPage }) => hasPage)
      .map(({ slug, name, kind, quotes, articles }) => ({
        id: slug,
        name,
        kind,
        quotes: quotes.length,
        articles: articles.length,
        url: absolute(urls.speaker(slug)),
        api: absolute(urls.api.speaker(slug)),
      })),
  }),
  places: ({ archive, urls, absolute }) => ({
    places: archive.places.map(({ slug, name, country, latitude, longitude, articles }) => ({
      id: slug,
      name,
      country: country ?? null,
      latitude,
      longitude,
      articles: articles.length,
      url: absolute(urls.place(slug)),
      api: absolute(urls.api.place(slug)),
    })),
  }),
  tags: ({ archive, urls, absolute, hasFeed, hasTagPages = true }) => ({
    tags: archive.tags.map(({ tag, articles }) => ({
      id: tag,
      articles: articles.length,
      url: hasTagPages ? absolute(urls.tag(tag)) : null,
      feed: (hasFeed?.('tags', tag) ?? true) ? absolute(urls.feeds(urls.tag(tag)).json) : null,
    })),
  }),
};
