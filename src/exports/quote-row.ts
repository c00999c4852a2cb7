import type { Archive } from '../core/archive/archive.ts';
import type { ArticleEntry } from '../core/archive/entry.ts';
import type { Place } from '../core/archive/places.ts';
import type { ArchiveQuote } from '../core/archive/speakers.ts';
import type { SaidDate } from '../core/article.ts';
import type { Urls } from '../core/urls.ts';
import { saidDatetime } from '../views/said-words.ts';
import type { QuoteRow } from './row-schema.ts';

/** What a row is made with besides the quote. */
export interface RowContext {
  readonly archive: Archive;
  readonly urls: Urls;
  /** Makes an address of the site whole. */
  readonly absolute: (path: string) => string;
}

/** All quotes as rows, in the order of their articles. */
export function quoteRows(context: RowContext): QuoteRow[] {
  return context.archive.quotes.map((quote) => quoteRow(quote, context));
}

/** One quote as a row. */
export function quoteRow(quote: ArchiveQuote, { archive, urls, absolute }: RowContext): QuoteRow {
  const { article, speaker, said } = quote;
  return {
    id: quote.id,
    address: absolute(urls.quote(quote.id)),
    words: quote.words,
    kind: quote.kind,
    speaker: speaker?.name ?? null,
    speaker_id: speaker?.slug ?? null,
    speaker_kind: speaker?.kind ?? null,
    source: quote.source ?? null,
    role: quote.role ?? null,
    addressee: quote.addressee ?? null,
    venue: quote.venue ?? null,
    said: saidText(said),
    said_start: said.start,
    said_end: said.end,
    said_precision: said.precision,
    said_assumed: said.assumed,
    article: article.title,
    article_id: article.id,
    article_url: absolute(urls.article(article)),
    article_date: article.date,
    lang: article.lang,
    ...placeColumns(article, archive),
    places_named: namesOf(quote.places ?? [], archive),
    by: quote.by,
    confidence: Math.round(quote.confidence * 1000) / 1000,
  };
}

/** When a quote was said, as exact as the text is: a day, month or year, or first day/last day. */
export function saidText(said: SaidDate): string {
  return saidDatetime(said) ?? `${said.start}/${said.end}`;
}

function namesOf(placeIds: readonly string[], archive: Archive): string | null {
  return placeIds.flatMap((id) => archive.place(id)?.name ?? []).join('; ') || null;
}

type PlaceColumns = Pick<
  QuoteRow,
  'place' | 'place_id' | 'place_by' | 'country' | 'latitude' | 'longitude'
>;

function placeColumns(article: ArticleEntry, archive: Archive): PlaceColumns {
  const place = sceneOf(article, archive);
  return {
    place: place?.name ?? null,
    place_id: place?.slug ?? null,
    place_by: place ? (place.id === article.scene ? 'dateline' : 'most-named') : null,
    country: place?.country ?? null,
    latitude: place?.latitude ?? null,
    longitude: place?.longitude ?? null,
  };
}

/** A people or a government is nowhere; among equals the place that is named first. */
function sceneOf({ places, scene }: ArticleEntry, archive: Archive): Place | undefined {
  const literal = places.filter((place) => place.literal);
  const most = Math.max(...literal.map(({ mentions }) => mentions));
  const id = scene ?? literal.find(({ mentions }) => mentions === most)?.id;
  return id === undefined ? undefined : archive.place(id);
}
