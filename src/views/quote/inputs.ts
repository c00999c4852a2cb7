import type { Archive } from '../../core/archive/archive.ts';
import {
  namedPlace,
  namedSpeaker,
  shownQuote,
  type NamedPlace,
  type NamedPlaces,
  type ShownQuote,
} from '../../core/archive/shown.ts';
import type { ArchiveQuote } from '../../core/archive/speakers/speakers.ts';
import type { PastWords, PublicationHistory } from '../../core/ledger/publication-history.ts';
import { sharedQuote } from '../../core/weight/citable.ts';
import { besideQuotes, neighbourFacts, type BesideInputs, type NeighbourFacts } from './beside.ts';
import { printingInputs, type PrintingInputs } from './printings.ts';

/** All that the row of one quote is made from: plain data. */
export interface RowFacts {
  readonly quote: ShownQuote;
  /** Those that it or its article names. */
  readonly places: readonly NamedPlace[];
  /** Oldest first. */
  readonly wordsBefore: readonly PastWords[];
}

/** All that pages and records of one quote are made from, besides its neighbours. */
export interface QuoteFacts extends RowFacts {
  /** Whether people would share it as a picture. */
  readonly isShared: boolean;
  /** Whether it was published with a page of its own for frames. */
  readonly hasFrame: boolean;
}

/** What a page says of another voice in the same article. */
export type VoiceFacts = NeighbourFacts & Pick<ShownQuote, 'speaker' | 'role'>;

/** All that the page of a quote is made from. */
export interface QuoteInputs extends QuoteFacts {
  /** The same speaker’s sayings in the order of time: on the same subject, or just before and after. */
  readonly beside?: BesideInputs;
  /** Of other people in the same article, nearest first. */
  readonly voices?: readonly VoiceFacts[];
  /** Its words in other articles. */
  readonly printings?: PrintingInputs;
}

const NO_HISTORY = { wordsBefore: () => [] };

/**
 * Of each quote that has a page, what its page is made from: with the same speaker’s sayings beside it.
 *
 * @param framed ids of the quotes that were published with a page for frames
 */
export function quoteInputs(
  archive: Archive,
  history: Pick<PublicationHistory, 'wordsBefore'> = NO_HISTORY,
  framed: ReadonlySet<string> = new Set(),
): QuoteInputs[] {
  const beside = besideQuotes(archive);
  const position = positionsOf(archive);
  const shared = new Set(
    archive.articles.flatMap(({ id }) => sharedQuote(archive.quotesOf(id))?.id ?? []),
  );
  return archive.quotes
    .filter(({ hasPage }) => hasPage)
    .map((quote) => ({
      ...rowFacts(quote, archive, history),
      isShared: shared.has(quote.id),
      hasFrame: framed.has(quote.id),
      ...beside(quote),
      voices: voicesBeside(quote, ...position(quote)),
      ...printed(printingInputs(quote, archive)),
    }));
}

/** Takes from the archive what the row of a quote is made from. */
export const rowFacts = (
  quote: ArchiveQuote,
  archive: Archive,
  history: Pick<PublicationHistory, 'wordsBefore'>,
): RowFacts => ({
  quote: shownQuote(quote),
  places: placesOf(quote, archive),
  wordsBefore: history.wordsBefore(quote),
});

const printed = (printings: PrintingInputs | undefined) => (printings ? { printings } : {});

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
