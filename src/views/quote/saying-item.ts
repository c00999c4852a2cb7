import type { Archive } from '../../core/archive/archive.ts';
import type { ArchiveQuote } from '../../core/archive/speakers/speakers.ts';
import type { Urls } from '../../core/addresses/urls.ts';
import { articleLink, type ArticleLink } from '../article/link.ts';
import { quoteItem, type QuoteItem } from './page.ts';

/** A saying in a list: the quote that was printed first, and where else its words were printed. */
export interface SayingItem extends QuoteItem {
  /** The same words in other articles, oldest first; its links lead to the words. */
  readonly alsoIn?: readonly ArticleLink[];
  /** How many more there are. */
  readonly more?: number;
}

/** So many printings are listed beside the first. */
const MOST_ALSO = 6;

/**
 * A saying as lists show it.
 *
 * @param quote the first of it
 */
export function sayingItem(quote: ArchiveQuote, archive: Archive, urls: Urls): SayingItem {
  const item = quoteItem(quote, archive, urls);
  const others = otherPrintings(quote, archive);
  if (others.length === 0) return item;
  const more = others.length - MOST_ALSO;
  return {
    ...item,
    alsoIn: others.slice(0, MOST_ALSO).map(({ id, article }) => ({
      ...articleLink(article, urls),
      href: urls.quoteInArticle(article, id),
    })),
    ...(more > 0 ? { more } : {}),
  };
}

/** Other quotes of a quote’s saying, in the order in which they were printed. */
export function otherPrintings(
  { id, saying }: Pick<ArchiveQuote, 'id' | 'saying'>,
  archive: Pick<Archive, 'saying'>,
): ArchiveQuote[] {
  if (!saying || saying.printed < 2) return [];
  return archive.saying(saying.id).filter((other) => other.id !== id);
}
