import type { ClauseDate } from './adverbial-date.ts';
import type { ArticleText } from '../article-text.ts';
import type { CalendarDate, DateInterval, DatePrecision } from '../calendar-date.ts';
import type { Span } from '../span.ts';
import {
  attributionClause,
  firstEndingAfter,
  quoteSpans,
  sentenceBefore,
  tailAfter,
  tokensOf,
  type QuoteSpans,
} from './attribution-clause.ts';
import { shiftDays } from './date-intervals.ts';
import type { DatedExpression } from './place-types.ts';
import type { ExtractedQuote } from './speech-types.ts';
import type { Token } from './tokens.ts';
import { readClause, readIntroduction, readTail, type Setting } from './when-said.ts';

/** When a quote was said, as its attribution prints it. */
export interface StatedDate extends DateInterval {
  readonly precision: DatePrecision;
}

/** What the attribution of a quote says besides who: absent where it is silent. */
export interface QuoteSetting {
  readonly said?: StatedDate;
  /** Where or through what it was said, as printed: "in a televised address". */
  readonly venue?: string;
}

/**
 * Reads for each quote when and where it was said, from the words of its attribution: the sentence
 * of its cue outside the quotes, and what follows the quote in its sentence. A quote without a
 * date of its own that goes on from the one before, in its paragraph and by its speaker, takes that
 * one's date. Linear: each cue's sentence is read once.
 *
 * @param dates the dated expressions of the article, in order
 * @param published nothing that is quoted was said later
 */
export function readQuoteSettings(
  article: ArticleText,
  quotes: readonly ExtractedQuote[],
  dates: readonly DatedExpression[],
  published: CalendarDate,
): QuoteSetting[] {
  const reader = new SettingReader(article, quotes, dates);
  const settings: QuoteSetting[] = [];
  quotes.forEach((quote, index) => {
    const read = reader.read(quote);
    const own = toSetting(article, read, published);
    const before = quotes[index - 1];
    const inherited =
      own.said === undefined && before && goesOn(article, before, quote)
        ? settings[index - 1]?.said
        : undefined;
    settings.push(inherited ? { ...own, said: inherited } : own);
  });
  return settings;
}

class SettingReader {
  readonly #article: ArticleText;
  readonly #spans: QuoteSpans;
  readonly #dates: readonly {
    readonly start: number;
    readonly end: number;
    readonly date: DatedExpression;
  }[];
  /** By the start of the cue: quotes in a row may share one. */
  readonly #clauses = new Map<number, Setting>();

  constructor(
    article: ArticleText,
    quotes: readonly ExtractedQuote[],
    dates: readonly DatedExpression[],
  ) {
    this.#article = article;
    this.#spans = quoteSpans(quotes);
    this.#dates = dates.map((date) => ({ ...date.span, date }));
  }

  read(quote: ExtractedQuote): Setting {
    const anchor = quote.cue?.span ?? quote.source?.span;
    if (!anchor) return {};
    const clause = this.#clause(anchor, quote);
    const last = quote.spans.at(-1);
    if (clause.date && clause.venue) return clause;
    const introduction = clause.date || clause.venue ? {} : this.#introduction(quote);
    if (introduction.venue) return introduction;
    // A cue far before the quote is another sentence's.
    if (!last || anchor.start > last.start || last.start - anchor.end > 400) return clause;
    const tail = tailAfter(this.#article, this.#spans, last);
    return { ...readTail(tail, this.#datesIn(tail), quote.cue?.text), ...clause };
  }

  #clause(anchor: Span, quote: ExtractedQuote): Setting {
    const known = this.#clauses.get(anchor.start);
    if (known) return known;
    const clause = attributionClause(this.#article, this.#spans, quote);
    const setting = clause ? readClause(clause, this.#datesIn(clause.tokens)) : {};
    this.#clauses.set(anchor.start, setting);
    return setting;
  }

  #introduction({ spans, cue, source }: ExtractedQuote): Setting {
    const start = Math.min(...[spans[0], cue?.span, source?.span].map((s) => s?.start ?? Infinity));
    const tokens = sentenceBefore(this.#article, this.#spans, start);
    if (tokens.length === 0 || !isAbout(tokens, source?.text ?? '')) return {};
    return readIntroduction(tokens, this.#datesIn(tokens));
  }

  #datesIn(tokens: readonly Token[]): ClauseDate[] {
    const start = tokens[0]?.start ?? 0;
    const end = tokens.at(-1)?.end ?? 0;
    const found: ClauseDate[] = [];
    for (let at = firstEndingAfter(this.#dates, start); ; at++) {
      const dated = this.#dates[at];
      if (!dated || dated.start >= end) return found;
      found.push({ ...tokensOf(tokens, dated), date: dated.date });
    }
  }
}

const PRONOUN = /^(?:he|she|they|it)$/i;

/** Whether a sentence may be about a source: it is a pronoun, or its last word stands there. */
function isAbout(tokens: readonly Token[], source: string): boolean {
  if (PRONOUN.test(source)) return true;
  const last = source.slice(source.lastIndexOf(' ') + 1);
  return last !== '' && tokens.some(({ text }) => text === last);
}

function toSetting(
  { text }: ArticleText,
  { date, venue }: Setting,
  published: CalendarDate,
): QuoteSetting {
  const said = date && statedDate(date, published);
  const first = venue?.tokens[venue.first];
  const last = venue?.tokens[venue.after - 1];
  return {
    ...(said ? { said } : {}),
    ...(first && last
      ? { venue: text.slice(first.start, last.end).replace(STOP_IN_MARKS, '') }
      : {}),
  };
}

/** A title at the end is printed “Today,” where its sentence has a comma or its end there. */
const STOP_IN_MARKS = /[,.](?=["”]$)/;

const DAYS_IN_WEEK = 7;

/** The interval up to publication; a weekday that was read as the coming one is the last one. */
function statedDate(
  { interval: { start, end }, precision, by }: DatedExpression,
  published: CalendarDate,
): StatedDate | undefined {
  if (start <= published) return { start, end: end < published ? end : published, precision };
  if (by !== 'weekday') return undefined;
  const day = shiftDays(start, -DAYS_IN_WEEK);
  return day <= published ? { start: day, end: day, precision } : undefined;
}

const HAS_BEFORE = /\b(?:has|have|had)(?:\s\p{L}+){0,2}\s$/iu;

/** Whether a quote goes on from the one before: same paragraph, same speaker, no other occasion. */
function goesOn(
  { text, paragraphs }: ArticleText,
  before: ExtractedQuote,
  quote: ExtractedQuote,
): boolean {
  const [a, b] = [before.spans.at(-1), quote.spans[0]];
  if (!a || !b) return false;
  const paragraph = paragraphs[firstEndingAfter(paragraphs, a.start)];
  if (!paragraph || b.start >= paragraph.end) return false;
  const same =
    quote.speaker === undefined
      ? quote.source === undefined || quote.source.span.start === before.source?.span.start
      : quote.speaker === before.speaker;
  const cueStart = quote.cue?.span.start ?? 0;
  return same && !HAS_BEFORE.test(text.slice(Math.max(0, cueStart - 30), cueStart));
}
