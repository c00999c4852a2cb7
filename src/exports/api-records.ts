import type { ArticleEntry } from '../core/archive/entry.ts';
import type { Place } from '../core/archive/places.ts';
import { byFiledDay } from '../core/archive/quote-order.ts';
import type { ArchiveQuote, Speaker } from '../core/archive/speakers/speakers.ts';
import { quoteHref } from '../core/addresses/links.ts';
import { feedOf } from './addresses.ts';
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
    spoken_about: speaker.spokenAbout.map(({ id }) => id),
    articles: speaker.articles.map((article) => articleRef(article, context)),
  };
}

/** A place’s record in the API. */
export function apiPlace(place: Place, context: RowContext): ApiPlace {
  const { archive, urls, absolute } = context;
  const page = urls.place(place.slug);
  return {
    id: place.slug,
    url: place.hasPage ? absolute(page) : null,
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
    said_about: archive.saidAbout(place.id).map(({ id }) => id),
    said_here: archive.saidIn(place.id).map((quote) => quoteRef(quote, context)),
  };
}

/** A quote as records name it. */
function quoteRef(
  quote: ArchiveQuote,
  { urls, absolute }: RowContext,
): ApiSpeaker['quotes'][number] {
  const { id, words, said, article } = quote;
  return {
    id,
    words,
    printed: article.date,
    said: said ? saidText(said) : null,
    url: absolute(quoteHref(quote, urls)),
  };
}

/** An article as records name it. */
export function articleRef(
  article: ArticleEntry,
  { urls, absolute }: Pick<RowContext, 'urls' | 'absolute'>,
): ApiPlace['articles'][number] {
  return {
    id: article.id,
    title: article.title,
    date: article.date,
    url: absolute(urls.article(article)),
  };
}
