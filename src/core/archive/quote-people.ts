import type { Article, Quote } from '../article/article.ts';
import { speakersOfQuote } from '../extract/speech-types.ts';
import { overlap } from '../text/span.ts';

/**
 * Keys of the people and bodies that a quote names, in the order of its words: not those who say it, and
 * not by a pronoun or a description, which could be anybody.
 */
export function peopleSpokenOf(article: Article, quote: Quote): string[] {
  const own = new Set(speakersOfQuote(quote));
  const named = article.speakers.flatMap(({ key, mentions }) =>
    mentions.flatMap(({ span, form }) => {
      const isName = form === 'full' || form === 'short';
      const inside = quote.spans.some((words) => overlap(words, span) === span.end - span.start);
      return isName && inside && !own.has(key) ? [{ key, at: span.start }] : [];
    }),
  );
  return [...new Set(named.sort((a, b) => a.at - b.at).map(({ key }) => key))];
}
