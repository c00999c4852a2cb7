import { byFiledDay } from '../../core/archive/quote-order.ts';
import type { ArchiveQuote } from '../../core/archive/speakers/speakers.ts';

/** One quote for each saying, the first that was said or printed, oldest first. */
export const firstOfEachSaying = (quotes: readonly ArchiveQuote[]): ArchiveQuote[] =>
  oneEach(byFiledDay(quotes));

/** One quote for each saying, the last that was said or printed, newest first. */
export const lastOfEachSaying = (quotes: readonly ArchiveQuote[]): ArchiveQuote[] =>
  oneEach(byFiledDay(quotes).toReversed());

function oneEach(quotes: readonly ArchiveQuote[]): ArchiveQuote[] {
  const seen = new Set<string>();
  return quotes.filter(({ id, saying }) => {
    const of = saying?.id ?? id;
    if (seen.has(of)) return false;
    seen.add(of);
    return true;
  });
}
