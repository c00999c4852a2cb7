import type { ArticleText } from '../../article/text.ts';
import type { Span } from '../../text/span.ts';
import { createQuoteLocator } from './locate-quote.ts';
import { matchQuotes } from './match-quotes.ts';
import { selectorOf, type Selector } from './selector.ts';

/** A quote as it is read in a text. */
export interface ReadQuote {
  readonly words: string;
  readonly spans: readonly Span[];
}

/**
 * Finds the published quotes of an article among those that are read in it today, as `matchQuotes` does,
 * and by their place where the text is unchanged and only read otherwise.
 *
 * @param published quotes that the article had, in any order
 * @param quotes that are read in it, in reading order
 * @returns for each of `quotes` the index of its published quote, or undefined if it is new
 */
export function matchInText(
  { text, paragraphs }: Pick<ArticleText, 'text' | 'paragraphs'>,
  published: readonly Selector[],
  quotes: readonly ReadQuote[],
): (number | undefined)[] {
  return matchQuotes(
    published,
    quotes.map((quote) => selectorOf(text, quote)),
    {
      locate: createQuoteLocator(text, paragraphs),
      found: quotes.map(outerSpan),
    },
  );
}

/** From the first mark of a quote to its last. */
export function outerSpan({ spans }: Pick<ReadQuote, 'spans'>): Span {
  const start = spans[0]?.start ?? 0;
  return { start, end: spans.at(-1)?.end ?? start };
}
