import type { Archive } from '../../core/archive/archive.ts';
import type { NamedPlaces, QuotedArticle, ShownQuote } from '../../core/archive/shown.ts';
import { placeHref, quoteHref } from '../../core/addresses/links.ts';
import type { Urls } from '../../core/addresses/urls.ts';
import { formatDate } from '../../core/calendar/date-words.ts';
import { displayedWords } from '../../core/text/display/displayed-words.ts';
import type { PublicationHistory } from '../../core/ledger/publication-history.ts';
import { say } from '../../wording/say.ts';
import { filedUnder } from '../../core/archive/quote-order.ts';
import { mapPlace, type MapPlace } from '../../maps/place.ts';
import { dayAxis } from './before-after.ts';
import type { BesideInputs, NeighbourFacts } from './beside.ts';
import { placesIn, quoteInputs, type QuoteInputs, type VoiceFacts } from './inputs.ts';
import { printingsOf } from './printings.ts';
import { dateLine, quoteDates } from './said-words.ts';
import {
  ownMarks,
  placeLink,
  quoteItem,
  speakerLabel,
  venueWords,
  type QuoteNeighbour,
  type QuotesBeside,
  type QuoteVoice,
  type QuoteView,
} from './page.ts';

/** Pages of the quotes that have one, each with the same speaker's quote before and after it. */
export function quoteViews(
  archive: Archive,
  urls: Urls,
  history?: Pick<PublicationHistory, 'wordsBefore'>,
  framed?: ReadonlySet<string>,
): QuoteView[] {
  return quoteInputs(archive, history, framed).map((inputs) => quoteView(inputs, urls));
}

/** The page of one quote. */
export function quoteView(inputs: QuoteInputs, urls: Urls): QuoteView {
  const { quote, wordsBefore, isShared, hasFrame, beside, printings } = inputs;
  const { article } = quote;
  const places = placesIn(inputs.places);
  return {
    ...quoteItem(quote, places, urls),
    words: displayedWords(quote),
    lang: article.lang,
    ...(quote.addressee === undefined ? {} : { addressee: quote.addressee }),
    ...(quote.venue === undefined ? {} : { venue: venueWords(quote.venue) }),
    weekdayText: formatDate(article.date, 'weekday'),
    inArticle: urls.quoteInArticle(article, quote.id),
    spokenOf: (quote.places ?? []).flatMap((id) => placeLink(id, places, urls) ?? []),
    ...(quote.checkedIn ? { source: quote.checkedIn } : {}),
    ...(quote.translated === undefined ? {} : { translated: quote.translated }),
    ofArticle: ofArticle(article, places, urls),
    crumbs: crumbsOf(article, urls),
    stored: article.inputDigest,
    wordsBefore: wordsBefore.map(({ exact, speaker, until }) => ({
      words: exact,
      ...(speaker === undefined ? {} : { speaker }),
      ...(until === undefined
        ? {}
        : { until: { datetime: until, text: formatDate(until, 'long') } }),
    })),
    isShared,
    hasFrame,
    ...(beside ? { beside: quotesBeside(quote, beside, urls) } : {}),
    ...(printings ? { printings: printingsOf(quote, printings, urls) } : {}),
    voices: (inputs.voices ?? []).map((voice) => voiceOf(voice, urls)),
    map: mapOf(quote, places, urls),
  };
}

function mapOf({ saidIn }: QuoteInputs['quote'], places: NamedPlaces, urls: Urls): MapPlace[] {
  const place = saidIn && places.place(saidIn.place);
  return place ? [mapPlace(place, placeHref(place, urls))] : [];
}

function crumbsOf({ date }: QuotedArticle, urls: Urls): QuoteView['crumbs'] {
  const [year, month] = [date.slice(0, 4), date.slice(0, 7)];
  return [
    { label: say('site.quotes'), href: urls.quotes },
    { label: year, href: urls.quotesOf(year) },
    { label: formatDate(date, 'month'), href: urls.quotesOf(month) },
  ];
}

function ofArticle(
  { sources = [], translated, datelinePlace }: QuotedArticle,
  archive: NamedPlaces,
  urls: Urls,
): QuoteView['ofArticle'] {
  const written = datelinePlace === undefined ? undefined : placeLink(datelinePlace, archive, urls);
  return {
    sources,
    ...(translated === undefined ? {} : { translated }),
    ...(written ? { datelinePlace: written } : {}),
  };
}

function quotesBeside(
  quote: ShownQuote,
  { isSubject, earlier, later }: BesideInputs,
  urls: Urls,
): QuotesBeside {
  const days = [...earlier, quote, ...later].map(filedUnder);
  // Where the words were printed again, what was said after them may have been said before that.
  const axis = dayAxis(days.toSorted().join() === days.join() ? days : []);
  return {
    isSubject,
    earlier: earlier.map((each) => neighbour(each, urls)),
    later: later.map((each) => neighbour(each, urls)),
    ...(axis ? { axis } : {}),
  };
}

function neighbour(quote: NeighbourFacts, urls: Urls): QuoteNeighbour {
  const { article } = quote;
  const words = displayedWords(quote);
  const when = dateLine(quoteDates(quote));
  return {
    href: quoteHref(quote, urls),
    words,
    ...ownMarks(quote),
    lang: article.lang,
    dateLine: when,
  };
}

function voiceOf(quote: VoiceFacts, urls: Urls): QuoteVoice {
  const { role, article } = quote;
  const speaker = speakerLabel(quote.speaker, undefined, urls);
  return {
    href: quoteHref(quote, urls),
    words: displayedWords(quote),
    ...ownMarks(quote),
    lang: article.lang,
    ...(speaker ? { speaker } : {}),
    ...(role === undefined ? {} : { role }),
  };
}
