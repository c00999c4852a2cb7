import { byFiledDay } from '../../core/archive/quote-order.ts';
import type { ArchiveQuote } from '../../core/archive/speakers/speakers.ts';
import { eachSaying } from '../../core/archive/subjects/each-saying.ts';

/** One quote for each saying, the first that was said or printed, oldest first. */
export const firstOfEachSaying = (quotes: readonly ArchiveQuote[]): ArchiveQuote[] =>
  eachSaying(byFiledDay(quotes));

/** One quote for each saying, the last that was said or printed, newest first. */
export const lastOfEachSaying = (quotes: readonly ArchiveQuote[]): ArchiveQuote[] =>
  eachSaying(byFiledDay(quotes).toReversed());
