import type { Archive } from '../archive/archive.ts';
import type { ArticleEntry } from '../archive/entry.ts';
import type { Speaker } from '../archive/speakers/speakers.ts';
import { sharedQuote } from '../weight/citable.ts';
import type { Reach } from './finding.ts';

/** Makes the function that says where readers meet a quote of an article. */
export function quoteReach(
  archive: Pick<Archive, 'quotesOf'>,
  { id }: ArticleEntry,
): (quoteId: string) => Reach {
  const quotes = archive.quotesOf(id);
  const card = sharedQuote(quotes)?.id;
  const paged = new Set(quotes.flatMap((quote) => (quote.hasPage ? [quote.id] : [])));
  return (quoteId) => {
    if (!paged.has(quoteId)) return 'article';
    return quoteId === card ? 'card' : 'quote';
  };
}

/** Where readers meet a name. */
export const nameReach = (...speakers: readonly Pick<Speaker, 'hasPage'>[]): Reach =>
  speakers.some(({ hasPage }) => hasPage) ? 'speaker' : 'article';
