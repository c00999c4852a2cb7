import type { ArticleText } from '../../article/text.ts';
import type { CalendarDate } from '../../calendar/date.ts';
import { firstEndingAfter, type Span } from '../../text/span.ts';
import {
  attributionClause,
  isBeside,
  quoteSpans,
  sentenceBefore,
  tailAfter,
  tokensOf,
  type QuoteSpans,
} from './clause/attribution-clause.ts';
import { pathEnd } from './clause/path.ts';
import { continuesQuote } from './continued-quote.ts';
import type { DatedExpression, PlaceMention } from '../places/names/place-types.ts';
import { RELATIVES } from '../words/lexicon.ts';
import { keyOf } from '../people/speakers.ts';
import type { ArticleSpeaker, ExtractedQuote } from '../speech-types.ts';
import { addSceneDays } from './scene/add-scene-days.ts';
import { pastPeriod } from './past-period.ts';
import { isToCome } from './to-come.ts';
import type { StatedDate, StatedPlace, StatingRule } from './stated.ts';
import type { Token } from '../prose/tokens.ts';
import {
  readClause,
  readIntroduction,
  readTail,
  type NamedIn,
  type Setting,
} from './clause/when-said.ts';

/** What the attribution of a quote says besides who: absent where it is silent. */
export interface QuoteSetting {
  readonly said?: StatedDate;
  readonly saidIn?: StatedPlace;
  /** Where or through what it was said, as printed: "in a televised address". */
  readonly venue?: string;
}

/** What was found in an article before its quotes are asked when and where; in the order of the text. */
export interface FoundInText {
  readonly dates: readonly DatedExpression[];
  readonly places: readonly PlaceMention[];
  /** Whom the writer names; without them no scene is read. */
  readonly speakers?: readonly ArticleSpeaker[];
}

/** A mention of which it is this sure to be a place may be where something was said. */
const SURE_PLACE = 0.8;

/**
 * Reads for each quote when and where it was said: from its attribution or, where that is silent on
 * the day, from the scene around it (see SceneReader). Linear.
 *
 * @param published nothing that is quoted was said later
 */
export function readQuoteSettings(
  article: ArticleText,
  quotes: readonly ExtractedQuote[],
  found: FoundInText,
  published: CalendarDate,
): QuoteSetting[] {
  const attributed = readAttributions(article, quotes, found, published);
  const { speakers, dates } = found;
  if (!speakers) return attributed;
  return addSceneDays(article, attributed, { quotes, dates, speakers, published });
}

/**
 * What attributions say: the sentence of a quote's cue outside the quotes, and what follows the quote
 * in its sentence. A quote of which they say neither, and that continues the one before (see
 * continuesQuote), takes what was said of that. Each cue's sentence is read once.
 */
function readAttributions(
  article: ArticleText,
  quotes: readonly ExtractedQuote[],
  found: FoundInText,
  published: CalendarDate,
): QuoteSetting[] {
  const reader = new SettingReader(article, quotes, found);
  const dates = found.dates.map(({ span }) => span);
  const settings: QuoteSetting[] = [];
  quotes.forEach((quote, index) => {
    const own = toSetting(article, reader.read(quote), published);
    const [before, earlier] = [quotes[index - 1], settings[index - 1]];
    const stated = [earlier?.said, earlier?.saidIn].flatMap((each) => each?.printed ?? []);
    const isSilent = !own.said && !own.saidIn && own.venue === undefined;
    const isShared = before !== undefined && sharesCue(before, quote);
    const inherits = isSilent || isShared;
    if (!before || !earlier || !inherits) settings.push(own);
    else if (stated.length > 0 && continuesQuote(article, before, quote, { dates, stated }))
      settings.push({ ...own, ...continued(earlier) });
    else settings.push(isShared ? {} : own);
  });
  return settings;
}

/** Whether a quote is attributed by the words that attribute the one before, which stand before it. */
function sharesCue(before: ExtractedQuote, quote: ExtractedQuote): boolean {
  const [first, second] = [before.cue ?? before.source, quote.cue ?? quote.source].map(
    (anchor) => anchor?.span.start,
  );
  return second !== undefined && first === second && second < (quote.spans[0]?.start ?? 0);
}

const CONTINUED = { by: 'continued from the quote before' } as const;

function continued({ said, saidIn }: QuoteSetting): QuoteSetting {
  return {
    ...(said ? { said: { ...said, ...CONTINUED } } : {}),
    ...(saidIn ? { saidIn: { ...saidIn, ...CONTINUED } } : {}),
  };
}

/** A setting, and the rule by which it was read. */
interface ReadSetting extends Setting {
  readonly by?: StatingRule;
}

class SettingReader {
  readonly #article: ArticleText;
  readonly #spans: QuoteSpans;
  readonly #dates: readonly (Span & { readonly date: DatedExpression })[];
  readonly #places: readonly (Span & { readonly mention: PlaceMention })[];
  /** By the start of the cue: quotes in a row may share one. */
  readonly #clauses = new Map<number, Setting>();

  constructor(
    article: ArticleText,
    quotes: readonly ExtractedQuote[],
    { dates, places }: FoundInText,
  ) {
    this.#article = article;
    this.#spans = quoteSpans(quotes);
    this.#dates = dates.map((date) => ({ ...date.span, date }));
    this.#places = places
      .filter(({ kind, confidence }) => kind === 'literal' && confidence >= SURE_PLACE)
      .map((mention) => ({ ...mention.span, mention }));
  }

  read(quote: ExtractedQuote): ReadSetting {
    const { introduced, ...setting } = this.#read(quote);
    return { ...setting, by: introduced ? 'venue introduction' : 'attribution' };
  }

  #read(quote: ExtractedQuote): Setting & { readonly introduced?: true } {
    const anchor = quote.cue?.span ?? quote.source?.span;
    // "The merger, which became final Tuesday": a relative without a cue attributes nothing.
    if (!quote.cue && RELATIVES.has(quote.source?.text.toLowerCase() ?? '')) return {};
    if (isToCome(this.#article.text, quote)) return {};
    if (!anchor || !isBeside(this.#article, this.#spans, quote, anchor)) return {};
    const clause = this.#clause(anchor, quote);
    const last = quote.spans.at(-1);
    if (clause.date && clause.venue) return clause;
    const silent = !clause.date && !clause.venue && !clause.place;
    const introduction = silent ? this.#introduction(quote) : {};
    if (introduction.venue || introduction.date || introduction.place)
      return { ...introduction, introduced: true };
    if (!last || anchor.start > last.start) return clause;
    const tail = tailAfter(this.#article, this.#spans, last);
    return { ...readTail(tail, this.#namedIn(tail), quote.cue?.text), ...clause };
  }

  #clause(anchor: Span, quote: ExtractedQuote): Setting {
    const known = this.#clauses.get(anchor.start);
    if (known) return known;
    const clause = attributionClause(this.#article, this.#spans, quote);
    const setting = clause ? readClause(clause, this.#namedIn(clause.tokens)) : {};
    this.#clauses.set(anchor.start, setting);
    return setting;
  }

  #introduction(quote: ExtractedQuote): Setting {
    const { spans, cue, source } = quote;
    const start = Math.min(...[spans[0], cue?.span, source?.span].map((s) => s?.start ?? Infinity));
    const tokens = sentenceBefore(this.#article, this.#spans, start);
    if (tokens.length === 0 || !isAbout(tokens, quote)) return {};
    return readIntroduction(tokens, this.#namedIn(tokens));
  }

  #namedIn(tokens: readonly Token[]): NamedIn {
    const start = tokens[0]?.start ?? 0;
    const end = tokens.at(-1)?.end ?? 0;
    return {
      dates: within(this.#dates, start, end).map(({ date, ...span }) => {
        return { ...tokensOf(tokens, span), date };
      }),
      places: within(this.#places, start, end).map(({ mention, ...span }) => {
        return { ...tokensOf(tokens, span), mention };
      }),
    };
  }
}

function within<Found extends Span>(found: readonly Found[], start: number, end: number): Found[] {
  const first = firstEndingAfter(found, start);
  let after = first;
  while ((found[after]?.start ?? Infinity) < end) after++;
  return found.slice(first, after);
}

const PRONOUN = /^(?:he|she|they|it)$/i;
/** Words after the comma of an introduction in which its subject is named: "the mayor of Tolva, Ana Ruiz". */
const LONGEST_SUBJECT = 8;

/**
 * Whether the subject of an introduction ("In an interview on Monday, Ana Ruiz defended …") is the
 * source of the quote after it: by its last word, by the same pronoun, or, where the source is a
 * pronoun, by a word of its speaker's name. Another name there is somebody else.
 */
function isAbout(tokens: readonly Token[], { source, speaker }: ExtractedQuote): boolean {
  const comma = tokens.findIndex(({ shape }) => shape === 'comma');
  const subject = tokens.slice(comma + 1, pathEnd(tokens, comma + 1, comma + 1 + LONGEST_SUBJECT));
  const printed = source?.text ?? '';
  const last = printed.slice(printed.lastIndexOf(' ') + 1);
  if (last === '') return false;
  if (!PRONOUN.test(printed)) return tokens.some(({ text }) => text === last);
  if (tokens[comma + 1]?.lower === last.toLowerCase()) return true;
  const names = subject.filter(({ capital, shape }) => capital && shape === 'word');
  const known = new Set(speaker?.split('-') ?? []);
  return names.length === 0 || names.some(({ text }) => known.has(keyOf(text)));
}

function toSetting(
  { text }: ArticleText,
  { date, venue, place, by = 'attribution' }: ReadSetting,
  published: CalendarDate,
): QuoteSetting {
  const said = date && pastPeriod(date, published, text);
  const first = venue?.tokens[venue.first];
  const last = venue?.tokens[venue.after - 1];
  return {
    ...(said ? { said: { ...said, by, printed: date.span } } : {}),
    ...(place ? { saidIn: { place: place.place, by, printed: place.span } } : {}),
    ...(first && last
      ? { venue: text.slice(first.start, last.end).replace(STOP_IN_MARKS, '') }
      : {}),
  };
}

/** A title at the end is printed “Today,” where its sentence has a comma or its end there. */
const STOP_IN_MARKS = /[,.](?=["”]$)/;
