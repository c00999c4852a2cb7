import type { SaidDate } from '../article.ts';

/**
 * Quotes in the order in which they were said; of those of one day in the order given, which is that of
 * the articles. A quote of a longer time stands where that time begins.
 */
export function bySaidDate<Quote extends { readonly said: SaidDate }>(
  quotes: readonly Quote[],
): Quote[] {
  return quotes.toSorted((a, b) =>
    a.said.start < b.said.start ? -1 : a.said.start > b.said.start ? 1 : 0,
  );
}
