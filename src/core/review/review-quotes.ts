import type { ArticleEntry } from '../archive/entry.ts';
import type { Article, Quote } from '../article/article.ts';
import type { ReviewFinding } from './review-finding.ts';
import { wholeCharacters } from '../text/characters.ts';

/** Below this an attribution is wrong so often that an editor should read it. */
const LOW_CONFIDENCE = 0.6;
const LONGEST_SHOWN = 60;

/**
 * Finds the quotes of an article whose speaker is open or not sure. What the editor has decided, open
 * or not, is left alone.
 */
export function reviewQuotes(entry: ArticleEntry, article: Article): ReviewFinding[] {
  return article.quotes.flatMap((quote): ReviewFinding[] => {
    const at = { article: entry, at: { offset: quote.spans[0]?.start ?? 0 } };
    const weight = 1 - quote.confidence;
    if (quote.by === 'override') return [];
    if (quote.speaker === undefined) {
      const source = quote.source ? `by “${quote.source.text}”` : 'no source';
      const message = `${shorten(quote)}: ${source}`;
      return [{ ...at, kind: 'open-quote', weight, message }];
    }
    if (quote.confidence >= LOW_CONFIDENCE) return [];
    const name = article.speakers.find(({ key }) => key === quote.speaker)?.name;
    const message = `${shorten(quote)}: ${name ?? quote.speaker}, ${quote.confidence.toFixed(2)} by ${quote.by}, ${quote.resolvedBy}`;
    return [{ ...at, kind: 'low-confidence', weight, message }];
  });
}

function shorten({ words }: Quote): string {
  if (words.length <= LONGEST_SHOWN) return `“${words}”`;
  return `“${wholeCharacters(words.slice(0, LONGEST_SHOWN)).replace(/\s+\S*$/, '')} …”`;
}
