import type { Archive } from '../core/archive/archive.ts';
import type { NamedPlaces, QuotedArticle, ShownQuote } from '../core/archive/shown.ts';
import { speakersOf } from '../core/archive/speakers/speakers.ts';
import type { CalendarPeriod } from '../core/calendar/period.ts';
import { quoteHref } from '../core/addresses/links.ts';
import type { Urls } from '../core/addresses/urls.ts';
import { periodDatetime } from '../views/quote/said-words.ts';
import { displayedWords } from '../core/text/display/displayed-words.ts';
import type { FeedPlan } from '../core/weight/feeds.ts';
import type { OwnRecords } from '../core/weight/records.ts';
import { countryName } from '../core/gazetteer/country-name.ts';
import type { PastWords, WithdrawnQuote } from '../core/ledger/publication-history.ts';
import type { QuoteRow } from './row-schema.ts';

/** What is needed for a row besides the quote. */
export interface QuoteContext {
  readonly archive: NamedPlaces;
  readonly urls: Urls;
  /** Makes an address of the site absolute. */
  readonly absolute: (path: string) => string;
  /** What a quote said before it was corrected, oldest first. */
  readonly wordsBefore: (quote: Pick<ShownQuote, 'id' | 'words'>) => readonly PastWords[];
}

/** What records and lists are made with. */
export interface RowContext extends QuoteContext {
  readonly archive: Archive;
  readonly withdrawn: readonly WithdrawnQuote[];
  /** Which speakers, places and tags have feeds. */
  readonly feeds: Pick<FeedPlan, 'made'>;
  /** What has a record of its own; the others are in lists. */
  readonly records: OwnRecords;
  /** Whether tags have pages; they have, where absent. */
  readonly hasTagPages?: boolean;
}

/** One quote as a row. */
export function quoteRow(quote: ShownQuote, context: QuoteContext): QuoteRow {
  const { archive, urls, absolute } = context;
  const { article, speaker, said, checkedIn } = quote;
  return {
    id: quote.id,
    address: absolute(quoteHref(quote, urls)),
    words: quote.words,
    kind: quote.kind,
    speaker: speaker?.name ?? null,
    speaker_id: speaker?.slug ?? null,
    speaker_kind: speaker?.kind ?? null,
    speaker_url: speaker?.hasPage ? absolute(urls.speaker(speaker.slug)) : null,
    speaker_links: listed(speaker?.links ?? []),
    source: quote.source ?? null,
    role: quote.role ?? null,
    addressee: quote.addressee ?? null,
    venue: quote.venue ?? null,
    saying: speaker ? (quote.saying?.id ?? quote.id) : null,
    first: speaker ? (quote.saying?.first ?? article.date) : null,
    printed: article.date,
    said: said ? saidText(said) : null,
    said_start: said?.start ?? null,
    said_end: said?.end ?? null,
    said_precision: said?.precision ?? null,
    said_by: said?.by ?? null,
    ...placeColumns(quote, archive),
    quote_source: checkedIn?.name ?? null,
    quote_source_url: checkedIn?.url ?? null,
    quote_translated: quote.translated ?? null,
    article: article.title,
    article_id: article.id,
    article_url: absolute(urls.article(article)),
    authors: listed(article.authors ?? []),
    tags: listed(article.tags),
    article_corrected_on: article.correctedOn ?? null,
    article_sources: sourcesText(article),
    article_translated: article.translated ?? null,
    lang: article.lang,
    ...datelineColumns(article, archive),
    about: listed((quote.about ?? []).map(({ name }) => name)),
    about_ids: listed((quote.about ?? []).map(({ slug }) => slug)),
    places_named: namesOf(quote.places ?? [], archive),
    rule: quote.by,
    confidence: Math.round(quote.confidence * 1000) / 1000,
    speakers: listed(speakersOf(quote).map(({ name }) => name)),
    speaker_ids: listed(speakersOf(quote).map(({ slug }) => slug)),
    standing: quote.disputed ? 'disputed' : 'said',
    standing_words: quote.disputed?.words ?? null,
    ...correctedColumns(context.wordsBefore(quote)),
    withdrawn_on: null,
    cited: displayedWords(quote),
  };
}

/** A period as precisely as it is known: a day, month or year, or first day/last day. */
export function saidText(said: CalendarPeriod): string {
  return periodDatetime(said) ?? `${said.start}/${said.end}`;
}

/** Each source by its name, with its address in brackets. */
function sourcesText({ sources = [] }: QuotedArticle): string | null {
  return sources.map(({ name, url }) => (url ? `${name} (${url})` : name)).join('; ') || null;
}

const listed = (items: readonly string[]): string | null => items.join('; ') || null;

function namesOf(placeIds: readonly string[], archive: NamedPlaces): string | null {
  return listed(placeIds.flatMap((id) => archive.place(id)?.name ?? []));
}

function correctedColumns(
  before: readonly PastWords[],
): Pick<QuoteRow, 'corrected' | 'corrected_on'> {
  return { corrected: before.length > 0, corrected_on: before.at(-1)?.until ?? null };
}

type PlaceColumns = Pick<
  QuoteRow,
  'place' | 'place_id' | 'place_by' | 'country' | 'country_name' | 'latitude' | 'longitude'
>;

function placeColumns({ saidIn }: ShownQuote, archive: NamedPlaces): PlaceColumns {
  const place = saidIn && archive.place(saidIn.place);
  return {
    place: place?.name ?? null,
    place_id: place?.slug ?? null,
    place_by: place ? saidIn.by : null,
    country: place?.country ?? null,
    country_name: nameOfCountry(place?.country),
    latitude: place?.latitude ?? null,
    longitude: place?.longitude ?? null,
  };
}

type DatelineColumns = Pick<
  QuoteRow,
  'dateline_place' | 'dateline_place_id' | 'dateline_country' | 'dateline_country_name'
>;

function datelineColumns({ datelinePlace }: QuotedArticle, archive: NamedPlaces): DatelineColumns {
  const place = datelinePlace === undefined ? undefined : archive.place(datelinePlace);
  return {
    dateline_place: place?.name ?? null,
    dateline_place_id: place?.slug ?? null,
    dateline_country: place?.country ?? null,
    dateline_country_name: nameOfCountry(place?.country),
  };
}

/** What a country is called by its code. */
export const nameOfCountry = (code: string | undefined): string | null =>
  code === undefined ? null : countryName(code);
