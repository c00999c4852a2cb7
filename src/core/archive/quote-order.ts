import type { CalendarDate } from '../calendar/date.ts';
import type { ArchiveQuote } from './speakers/speakers.ts';

/** What determines the day of a quote. */
export type DatedQuote = Pick<ArchiveQuote, 'said'> & {
  readonly article: Pick<ArchiveQuote['article'], 'date'>;
};

/**
 * The day under which lists file a quote: the first on which it may have been said, where that is
 * stated, and otherwise the day on which it was printed.
 */
export const filedUnder = ({ said, article }: DatedQuote): CalendarDate =>
  said?.start ?? article.date;

/**
 * Quotes in the order of the days under which they are filed; of those of one day in the order given,
 * which is that of the articles.
 */
export function byFiledDay<Quote extends DatedQuote>(quotes: readonly Quote[]): Quote[] {
  return quotes.toSorted((a, b) => {
    const [first, second] = [filedUnder(a), filedUnder(b)];
    return first < second ? -1 : first > second ? 1 : 0;
  });
}
