import type { Paragraph } from './article-text.ts';
import type { CalendarDate, DateInterval, DatePrecision } from './calendar-date.ts';
import type { QuoteSetting } from './extract/quote-settings.ts';
import type { ExtractedQuote } from './extract/speech-types.ts';
import { matchInText } from './ledger/match-in-text.ts';
import type { PublishedIds } from './ledger/published-ids.ts';
import { quoteIds } from './quote-id.ts';

/** When a quote was said; `assumed` where the text does not say and the article's date stands in. */
export interface SaidDate extends DateInterval {
  readonly precision: DatePrecision;
  readonly assumed: boolean;
}

/** A quote with its permanent id. */
export interface Quote extends Omit<ExtractedQuote, 'said'> {
  readonly id: string;
  readonly said: SaidDate;
}

/** What identifying the quotes of an article needs to know of it. */
export interface QuotedArticle {
  readonly id: string;
  readonly date: CalendarDate;
  /** The plain text in which the quotes' spans lie. */
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
}

/**
 * Gives each quote of an article its permanent id and the date when it was said. A quote that was
 * published before keeps its id though its words changed.
 *
 * @param settings for each quote what its attribution says of when and where
 */
export function identifyQuotes(
  article: QuotedArticle,
  extracted: readonly ExtractedQuote[],
  settings: readonly QuoteSetting[],
  published?: PublishedIds,
): Quote[] {
  const ids = idsOf(article, extracted, published);
  return extracted.map((quote, index) => {
    const { said, venue } = settings[index] ?? {};
    return {
      ...quote,
      ...(venue === undefined ? {} : { venue }),
      id: ids[index] ?? '',
      said: saidDate(quote.said, said, article.date),
    };
  });
}

function idsOf(
  article: QuotedArticle,
  extracted: readonly ExtractedQuote[],
  published: PublishedIds | undefined,
): string[] {
  const words = extracted.map((quote) => quote.words);
  const { id } = article;
  if (!published) return quoteIds(id, words);
  const matches = matchInText(article, published.quotes, extracted);
  return quoteIds(id, words, {
    published: matches.map((at) => (at === undefined ? undefined : published.quotes[at]?.id)),
    spent: new Set([...published.quotes.map((quote) => quote.id), ...published.withdrawn]),
    foreign: new Set(published.foreign),
  });
}

/** The editor's word, else the text's, else the day of the article. */
function saidDate(
  override: CalendarDate | undefined,
  stated: QuoteSetting['said'],
  date: CalendarDate,
): SaidDate {
  if (override === undefined && stated) return { ...stated, assumed: false };
  const day = override ?? date;
  return { start: day, end: day, precision: 'day', assumed: override === undefined };
}
