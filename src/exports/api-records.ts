import type { ArticleEntry } from '../core/archive/entry.ts';
import type { Place } from '../core/archive/places.ts';
import { byFiledDay } from '../core/archive/quote-order.ts';
import type { ArchiveQuote, Speaker } from '../core/archive/speakers/speakers.ts';
import type { ApiPlace, ApiSpeaker } from './api-schemas.ts';
import { saidText, type RowContext } from './quote-row.ts';

/** A speaker’s record in the API. */
export function apiSpeaker(speaker: Speaker, context: RowContext): ApiSpeaker {
  const { urls, absolute } = context;
  const page = urls.speaker(speaker.slug);
  return {
    id: speaker.slug,
    url: absolute(page),
    name: speaker.name,
    kind: speaker.kind,
    aliases: [...speaker.aliases],
    roles: speaker.roles.map(({ title, from = null, to = null, by }) => ({ title, from, to, by })),
    links: [...speaker.links],
    feed: feedOf('speakers', speaker.slug, page, context),
    quotes: byFiledDay(speaker.quotes).map((quote) => quoteRef(quote, context)),
    articles: speaker.articles.map((article) => articleRef(article, context)),
  };
}

function feedOf(
  folder: 'speakers' | 'places',
  slug: string,
  page: string,
  { urls, absolute, hasFeed }: RowContext,
): string | null {
  return (hasFeed?.(folder, slug) ?? true) ? absolute(urls.feeds(page).json) : null;
}

/** A place’s record in the API. */
export function apiPlace(place: Place, context: RowContext): ApiPlace {
  const { archive, urls, absolute } = context;
  const page = urls.place(place.slug);
  return {
    id: place.slug,
    url: absolute(page),
    name: place.name,
    kind: place.kind,
    country: place.country ?? null,
    latitude: place.latitude,
    longitude: place.longitude,
    gazetteer_id: place.id,
    note: place.note ?? null,
    feed: feedOf('places', place.slug, page, context),
    articles: place.articles.map((article) => articleRef(article, context)),
    datelined: place.articles
      .filter(({ datelinePlace }) => datelinePlace === place.id)
      .map((article) => articleRef(article, context)),
    said_here: archive.saidIn(place.id).map((quote) => quoteRef(quote, context)),
  };
}

/** A quote as lists name it. */
function quoteRef(
  { id, words, said, article }: ArchiveQuote,
  { urls, absolute }: RowContext,
): ApiSpeaker['quotes'][number] {
  return {
    id,
    words,
    printed: article.date,
    said: said ? saidText(said) : null,
    url: absolute(urls.quote(id)),
    api: absolute(urls.api.quote(id)),
  };
}

/** An article as lists name it. */
export function articleRef(
  article: ArticleEntry,
  { urls, absolute }: RowContext,
): ApiPlace['articles'][number] {
  return {
    id: article.id,
    title: article.title,
    date: article.date,
    url: absolute(urls.article(article)),
    api: absolute(urls.api.article(article.id)),
  };
}
