import type { ArchiveQuote } from '../speakers/speakers.ts';

/** What tells which saying a quote is of. */
type SaidQuote = Pick<ArchiveQuote, 'id' | 'saying'>;

/** The id of a quote’s saying; a quote that is printed once is a saying of its own. */
export const sayingOf = ({ id, saying }: SaidQuote): string => saying?.id ?? id;

/**
 * The first of the quotes of each saying.
 *
 * @param quotes in the order in which they were printed
 */
export function eachSaying<Quote extends SaidQuote>(quotes: readonly Quote[]): Quote[] {
  const seen = new Set<string>();
  return quotes.filter((quote) => {
    const id = sayingOf(quote);
    if (seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}

/** How many sayings there are among some quotes: the same words in three articles count once. */
export const countSayings = (quotes: readonly SaidQuote[]): number =>
  new Set(quotes.map(sayingOf)).size;
