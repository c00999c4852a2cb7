import type { ArticleEntry } from '../archive/entry.ts';
import type { Article, Quote } from '../article/article.ts';
import type { ReviewFinding } from './finding.ts';
import { wholeCharacters } from '../text/characters.ts';
import { say, sayList } from '../../wording/say.ts';

/** Below this an attribution is wrong so often that an editor should read it. */
const LOW_CONFIDENCE = 0.6;
const LONGEST_SHOWN = 60;

/**
 * Finds the quotes of an article whose speaker is open or uncertain. What the editor has decided,
 * open or not, is left alone.
 */
export function reviewQuotes(entry: ArticleEntry, article: Article): ReviewFinding[] {
  return article.quotes.flatMap((quote): ReviewFinding[] => {
    const at = { article: entry, at: { offset: quote.spans[0]?.start ?? 0 } };
    const weight = 1 - quote.confidence;
    if (quote.by === 'override') return [];
    if (quote.standing) {
      const words = quote.standing.printed?.text ?? '';
      const message = say('review.disputed-by', { quote: shorten(quote), words });
      return [{ ...at, kind: 'disputed', weight, message }];
    }
    if (quote.speaker === undefined) {
      const { doubted = [] } = quote;
      const names = article.speakers.flatMap(({ key, name }) =>
        doubted.includes(key) ? [name] : [],
      );
      const confidence = quote.confidence.toFixed(2);
      const message =
        names.length > 0
          ? say('review.doubted', { quote: shorten(quote), name: sayList(names), confidence })
          : quote.source
            ? say('review.open-by', { quote: shorten(quote), source: quote.source.text })
            : say('review.open-no-source', { quote: shorten(quote) });
      return [{ ...at, kind: 'open-quote', weight, message }];
    }
    if (quote.confidence >= LOW_CONFIDENCE) return [];
    const name = article.speakers.find(({ key }) => key === quote.speaker)?.name;
    const message = say('review.not-certain', {
      quote: shorten(quote),
      name: name ?? quote.speaker,
      confidence: quote.confidence.toFixed(2),
      rule: String(quote.by),
      resolved: String(quote.resolvedBy),
    });
    return [{ ...at, kind: 'low-confidence', weight, message }];
  });
}

function shorten({ words }: Quote): string {
  if (words.length <= LONGEST_SHOWN) return say('review.in-marks', { words });
  const begin = wholeCharacters(words.slice(0, LONGEST_SHOWN)).replace(/\s+\S*$/, '');
  return say('review.in-marks', { words: `${begin} …` });
}
