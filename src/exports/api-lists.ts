import { countSayings } from '../core/archive/subjects/each-saying.ts';
import { articleRecord, feedOf, nameRecord } from './addresses.ts';
import { articleRef } from './api-records.ts';
import type { ApiLists } from './api-schemas.ts';
import type { RowContext } from './quote-row.ts';

/** The lists of the API, by name. */
export const apiLists: {
  readonly [Name in keyof ApiLists]: (context: RowContext) => ApiLists[Name];
} = {
  articles: (context) => ({
    articles: context.archive.articles.map((article) => ({
      ...articleRef(article, context),
      api: articleRecord(article, context),
    })),
  }),
  speakers: (context) => ({
    speakers: context.archive.speakers
      .filter(({ hasPage }) => hasPage)
      .map(({ slug, name, kind, quotes, articles }) => ({
        id: slug,
        name,
        kind,
        quotes: quotes.length,
        sayings: countSayings(quotes),
        articles: articles.length,
        url: context.absolute(context.urls.speaker(slug)),
        api: nameRecord('speakers', slug, context),
      })),
  }),
  places: (context) => ({
    places: context.archive.places.map((place) => ({
      id: place.slug,
      name: place.name,
      country: place.country ?? null,
      latitude: place.latitude,
      longitude: place.longitude,
      articles: place.articles.length,
      url: place.hasPage ? context.absolute(context.urls.place(place.slug)) : null,
      api: nameRecord('places', place.slug, context),
    })),
  }),
  tags: (context) => ({
    tags: context.archive.tags.map(({ tag, title, articles }) => {
      const page = context.urls.tag(tag);
      return {
        id: tag,
        name: title,
        articles: articles.length,
        url: (context.hasTagPages ?? true) ? context.absolute(page) : null,
        feed: feedOf('tags', tag, page, context),
      };
    }),
  }),
};
