import type { ArticleText } from '../../article/text.ts';
import { createQuoteLocator } from '../quotes/locate-quote.ts';
import type { PublishedIds } from '../record/published-ids.ts';

/** Where the words of a quote are that is no longer read as one. */
export interface UnreadPlace {
  readonly id: string;
  /** UTF-16 code units of the article’s text. */
  readonly start: number;
}

/**
 * Finds the words of the published quotes that are not read any more, so that their anchors stay.
 *
 * @param ids of the quotes that are read
 */
export function unreadPlaces(
  { text, paragraphs }: Pick<ArticleText, 'text' | 'paragraphs'>,
  published: PublishedIds | undefined,
  ids: readonly string[],
): UnreadPlace[] {
  const read = new Set(ids);
  const unread = (published?.quotes ?? []).filter(({ id }) => !read.has(id));
  if (unread.length === 0) return [];
  const locate = createQuoteLocator(text, paragraphs);
  return unread.flatMap((quote) => {
    const located = locate(quote);
    return located ? [{ id: quote.id, start: located.span.start }] : [];
  });
}
