import { bylineText } from '../core/authors/authors-of.ts';
import type { StoredArticle } from '../archive-folder/articles/stored-article.ts';
import type { PastWords } from '../core/ledger/publication-history.ts';
import type { ArticleEntry } from '../core/archive/entry.ts';
import { printedTags, type PrintedTag } from '../core/archive/tags.ts';
import { namedPlace, shownQuote, type NamedPlace, type ShownQuote } from '../core/archive/shown.ts';
import { placesIn } from '../views/quote/inputs.ts';
import { withoutNames } from '../views/article/link-names.ts';
import { absoluteLinks } from '../views/site/absolute-links.ts';
import { nameRecord } from './addresses.ts';
import type { ApiArticle } from './api-schemas.ts';
import { nameOfCountry, quoteRow, type QuoteContext, type RowContext } from './quote-row.ts';
import { ownRow, type OwnQuoteRow } from './row-schema.ts';

/** The part of an article's record that depends on the archive; the rest is in the side file. */
export interface ApiArticleView {
  readonly url: string;
  /** Of the finished article. */
  readonly digest: string;
  /** Names the side file. */
  readonly stored: string;
  readonly words: number;
  readonly quotes: readonly OwnQuoteRow[];
  readonly speakers: ApiArticle['speakers'];
  readonly places: ApiArticle['places'];
  readonly datelinePlace: ApiArticle['dateline_place'];
  readonly tags: readonly PrintedTag[];
}

/** All that the record of an article is made from, besides its side file: plain data. */
export interface ApiArticleInputs {
  readonly entry: ArticleEntry;
  readonly quotes: readonly ShownQuote[];
  /** Of those that were corrected, by their ids. */
  readonly before: Readonly<Record<string, readonly PastWords[]>>;
  /** Those that the quotes or the article name. */
  readonly named: readonly NamedPlace[];
  readonly who: Pick<ApiArticleView, 'speakers' | 'places' | 'datelinePlace' | 'tags'>;
}

/** Takes from an archive what the record of an article is made from. */
export function apiArticleInputs(entry: ArticleEntry, context: RowContext): ApiArticleInputs {
  const { archive } = context;
  const quotes = archive.quotesOf(entry.id);
  const ids = new Set([
    entry.datelinePlace,
    ...quotes.flatMap(({ saidIn, places = [] }) => [saidIn?.place, ...places]),
  ]);
  return {
    entry,
    quotes: quotes.map(shownQuote),
    before: Object.fromEntries(
      quotes.flatMap((quote) => {
        const words = context.wordsBefore(quote);
        return words.length > 0 ? [[quote.id, words] as const] : [];
      }),
    ),
    named: [...ids].flatMap((id) => {
      const place = id === undefined ? undefined : archive.place(id);
      return place ? [namedPlace(place)] : [];
    }),
    who: {
      speakers: speakersOf(entry, context),
      places: entry.places.flatMap(({ id, mentions, literal }) => {
        const place = archive.place(id);
        if (!place) return [];
        const { slug, name } = place;
        return [{ id: slug, name, mentions, literal }];
      }),
      datelinePlace: datelinePlaceOf(entry, context),
      tags: printedTags(entry, archive),
    },
  };
}

/** The record of an article, as far as it depends on the archive. */
export function apiArticleView(
  { entry, quotes, before, named, who }: ApiArticleInputs,
  { urls, absolute }: Pick<QuoteContext, 'urls' | 'absolute'>,
): ApiArticleView {
  const archive = placesIn(named);
  const wordsBefore = ({ id }: { readonly id: string }) => before[id] ?? [];
  return {
    url: absolute(urls.article(entry)),
    digest: entry.digest,
    stored: entry.inputDigest,
    words: entry.wordCount,
    quotes: quotes.map((quote) =>
      ownRow(quoteRow(quote, { archive, urls, absolute, wordsBefore })),
    ),
    ...who,
  };
}

function datelinePlaceOf(
  { datelinePlace }: ArticleEntry,
  context: RowContext,
): ApiArticle['dateline_place'] {
  const { archive } = context;
  const place = datelinePlace === undefined ? undefined : archive.place(datelinePlace);
  if (!place) return null;
  const { slug, name, country = null } = place;
  const country_name = nameOfCountry(place.country);
  return { id: slug, name, country, country_name, api: nameRecord('places', slug, context) };
}

function speakersOf(entry: ArticleEntry, context: RowContext): ApiArticle['speakers'] {
  const { archive } = context;
  return entry.speakers.map(({ key, name, kind, roles }) => {
    const speaker = archive.speaker(entry.id, key);
    const id = speaker?.hasPage ? speaker.slug : null;
    return {
      id,
      name: speaker?.name ?? name,
      kind: speaker?.kind ?? kind,
      roles: [...roles],
    };
  });
}

/** An article's record in the API. */
export function apiArticle(
  { url, words, quotes, speakers, places, datelinePlace, tags }: ApiArticleView,
  { article, body }: StoredArticle,
): ApiArticle {
  const found = new Map(article.quotes.map((quote) => [quote.id, quote]));
  return {
    id: article.id,
    url,
    title: article.title,
    date: article.date,
    time: article.time ?? null,
    updated: article.updated ?? null,
    summary: article.summary ?? null,
    byline: bylineText(article) ?? null,
    authors: article.authors.map(({ name, kind = null, role = null, link = null }) => {
      return { name, kind, role, url: link };
    }),
    dateline: article.dateline ?? null,
    dateline_place: datelinePlace,
    sources: article.sources.map(({ name, url: address = null }) => ({ name, url: address })),
    translated: article.translated ?? null,
    lang: article.lang,
    tags: tags.map(({ tag }) => tag),
    tag_names: tags.map(({ title }) => title),
    corrections: [...article.corrections],
    words,
    text: article.text,
    html: absoluteLinks(withoutNames(body.blocks.map(({ html }) => html).join('\n')), url),
    paragraphs: article.paragraphs.map(({ start, end, kind }, index) => ({
      start,
      end,
      kind,
      anchor: article.paragraphAnchors[index] ?? '',
    })),
    quotes: quotes.map((row) => {
      const { spans = [], cue } = found.get(row.id) ?? {};
      return { row, spans: [...spans], cue: cue?.text ?? null };
    }),
    marks: article.marks.map((mark) => ({ ...mark.span, class: mark.class })),
    speakers,
    places,
    dates: article.dates.map(({ span, interval, precision, by }) => ({
      ...span,
      from: interval.start,
      to: interval.end,
      precision,
      by,
    })),
  };
}
