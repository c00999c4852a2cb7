import type { Archive } from '../../core/archive/archive.ts';
import { byFiledDay } from '../../core/archive/quote-order.ts';
import {
  namedPlace,
  namedSpeaker,
  shownQuote,
  type NamedPlace,
  type NamedPlaces,
  type QuotedArticle,
  type ShownQuote,
} from '../../core/archive/shown.ts';
import type { ArchiveQuote } from '../../core/archive/speakers/speakers.ts';
import type { PastWords, PublicationHistory } from '../../core/ledger/publication-history.ts';
import { sharedQuote } from '../../core/weight/citable.ts';

/** All that pages and records of one quote are made from, besides its neighbours: plain data. */
export interface QuoteFacts {
  readonly quote: ShownQuote;
  /** Those that it or its article names. */
  readonly places: readonly NamedPlace[];
  /** Oldest first. */
  readonly wordsBefore: readonly PastWords[];
  /** Whether people would share it as a picture. */
  readonly isShared: boolean;
  /** Whether it was published with a page of its own for frames. */
  readonly hasFrame: boolean;
}

/** What a page says of the quote before or after its own. */
export interface NeighbourFacts extends Pick<
  ShownQuote,
  'id' | 'words' | 'commas' | 'marks' | 'hasPage' | 'said'
> {
  readonly article: Pick<QuotedArticle, 'slug' | 'date' | 'lang'>;
}

/** What a page says of another voice in the same article. */
export type VoiceFacts = NeighbourFacts & Pick<ShownQuote, 'speaker' | 'role'>;

/** All that the page of a quote is made from. */
export interface QuoteInputs extends QuoteFacts {
  readonly before?: NeighbourFacts;
  readonly after?: NeighbourFacts;
  /** Of other people in the same article, nearest first. */
  readonly voices?: readonly VoiceFacts[];
}

const NO_HISTORY = { wordsBefore: () => [] };

/**
 * Of each quote that has a page, what its page is made from: with the same speaker's quotes before and
 * after it.
 *
 * @param framed ids of the quotes that were published with a page for frames
 */
export function quoteInputs(
  archive: Archive,
  history: Pick<PublicationHistory, 'wordsBefore'> = NO_HISTORY,
  framed: ReadonlySet<string> = new Set(),
): QuoteInputs[] {
  const neighbours = neighboursOf(archive);
  const position = positionsOf(archive);
  const shared = new Set(
    archive.articles.flatMap(({ id }) => sharedQuote(archive.quotesOf(id))?.id ?? []),
  );
  return archive.quotes
    .filter(({ hasPage }) => hasPage)
    .map((quote) => ({
      quote: shownQuote(quote),
      places: placesOf(quote, archive),
      wordsBefore: history.wordsBefore(quote),
      isShared: shared.has(quote.id),
      hasFrame: framed.has(quote.id),
      ...neighbours.get(quote.id),
      voices: voicesBeside(quote, ...position(quote)),
    }));
}

/** Finds the places that a quote or its article names. */
export function placesIn(places: readonly NamedPlace[]): NamedPlaces {
  return { place: (placeId) => places.find(({ id }) => id === placeId) };
}

function placesOf(quote: ArchiveQuote, archive: Archive): NamedPlace[] {
  const { places = [], saidIn, article } = quote;
  const ids = new Set([saidIn?.place, article.datelinePlace, ...places]);
  return [...ids].flatMap((id) => {
    const place = id === undefined ? undefined : archive.place(id);
    return place ? [namedPlace(place)] : [];
  });
}

type Neighbours = Pick<QuoteInputs, 'before' | 'after'>;

function neighboursOf(archive: Archive): Map<string, Neighbours> {
  const neighbours = new Map<string, Neighbours>();
  for (const speaker of archive.speakers) {
    const quotes = byFiledDay(speaker.quotes);
    if (quotes.length < 2) continue;
    const facts = quotes.map(neighbourFacts);
    quotes.forEach((quote, index) => {
      // Of several speakers it is the first one's list that a quote stands in.
      if (quote.speaker !== speaker) return;
      const before = facts[index - 1];
      const after = facts[index + 1];
      neighbours.set(quote.id, { ...(before ? { before } : {}), ...(after ? { after } : {}) });
    });
  }
  return neighbours;
}

function neighbourFacts(quote: ArchiveQuote): NeighbourFacts {
  const { id, words, commas, marks, hasPage, said, article } = quote;
  const { slug, date, lang } = article;
  return {
    id,
    words,
    ...(commas === undefined ? {} : { commas }),
    ...(marks === undefined ? {} : { marks }),
    hasPage,
    ...(said ? { said } : {}),
    article: { slug, date, lang },
  };
}

const MOST_VOICES = 3;

/** The nearest quotes of other people in the same article, one of each. */
function voicesBeside(quote: ArchiveQuote, all: readonly ArchiveQuote[], at: number): VoiceFacts[] {
  const heard = new Set(quote.speaker ? [quote.speaker] : []);
  const voices: VoiceFacts[] = [];
  for (let far = 1; far < all.length && voices.length < MOST_VOICES; far++) {
    for (const other of [all[at + far], all[at - far]]) {
      const { speaker, role } = other ?? {};
      if (!other || !speaker || heard.has(speaker) || voices.length === MOST_VOICES) continue;
      heard.add(speaker);
      const facts = { ...neighbourFacts(other), speaker: namedSpeaker(speaker) };
      voices.push(role === undefined ? facts : { ...facts, role });
    }
  }
  return voices;
}

/** Where each quote of an article is among its quotes. */
function positionsOf(archive: Archive): (quote: ArchiveQuote) => [readonly ArchiveQuote[], number] {
  let of = '';
  let all: readonly ArchiveQuote[] = [];
  return (quote) => {
    if (quote.article.id !== of) all = archive.quotesOf(quote.article.id);
    of = quote.article.id;
    return [all, all.findIndex(({ id }) => id === quote.id)];
  };
}
