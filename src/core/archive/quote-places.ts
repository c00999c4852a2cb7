import type { Article, Quote } from '../article/article.ts';
import { overlap } from '../text/span.ts';

/** Ids of the places that a quote names, as a place, a people or a government, in the order of its words. */
export function placesSpokenOf(article: Article, quote: Quote): string[] {
  const named = article.placeMentions.filter(({ span }) =>
    quote.spans.some((words) => overlap(words, span) > 0),
  );
  return [...new Set(named.map(({ place }) => place))];
}
