import type { CalendarDate, DateInterval, DatePrecision } from './calendar-date.ts';
import type { QuoteSetting } from './extract/quote-settings.ts';
import type { ExtractedQuote } from './extract/speech-types.ts';
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

/**
 * Gives each quote of an article its permanent id and the date when it was said.
 *
 * @param settings for each quote what its attribution says of when and where
 */
export function identifyQuotes(
  articleId: string,
  date: CalendarDate,
  extracted: readonly ExtractedQuote[],
  settings: readonly QuoteSetting[],
): Quote[] {
  const ids = quoteIds(
    articleId,
    extracted.map((quote) => quote.words),
  );
  return extracted.map((quote, index) => {
    const { said, venue } = settings[index] ?? {};
    return {
      ...quote,
      ...(venue === undefined ? {} : { venue }),
      id: ids[index] ?? '',
      said: saidDate(quote.said, said, date),
    };
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
