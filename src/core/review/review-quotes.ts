import type { Archive } from '../archive/archive.ts';
import type { ArticleEntry } from '../archive/entry.ts';
import type { Article, Quote } from '../article/article.ts';
import { foldWords } from '../extract/archive-rules.ts';
import { hasRules } from '../extract/words/languages.ts';
import type { OpenCause, ReviewFinding } from './finding.ts';
import { quoteReach } from './reach.ts';
import { wholeCharacters } from '../text/characters.ts';
import { say, sayList } from '../../wording/say.ts';

/** Below this an attribution is wrong so often that an editor should read it. */
export const LOW_CONFIDENCE = 0.6;
const LONGEST_SHOWN = 60;

/** “MK”, “N.B.”, “J. R.”; “I” is a pronoun. */
const INITIALS = /^(?:\p{Lu}\.? ?){2,3}$/u;
const ONE_PERSON = /^(?:he|she)$/iu;

/**
 * Finds the quotes of an article whose speaker is open or uncertain. What the editor has decided,
 * open or not, is left alone.
 */
export function reviewQuotes(
  entry: ArticleEntry,
  article: Article,
  archive: Pick<Archive, 'quotesOf'>,
): ReviewFinding[] {
  const reachOf = quoteReach(archive, entry);
  return article.quotes.flatMap((quote): ReviewFinding[] => {
    if (quote.by === 'override') return [];
    const where = { article: entry, at: { offset: quote.spans[0]?.start ?? 0 } };
    const at = { ...where, weight: 1 - quote.confidence, reach: reachOf(quote.id) };
    if (quote.standing) {
      const words = quote.standing.printed?.text ?? '';
      const message = say('review.disputed-by', { quote: shorten(quote), words });
      return [{ ...at, kind: 'disputed', message }];
    }
    if (quote.speaker === undefined) return [{ ...at, ...openQuote(quote, article, entry) }];
    if (quote.confidence >= LOW_CONFIDENCE) return [];
    const name = article.speakers.find(({ key }) => key === quote.speaker)?.name ?? quote.speaker;
    const message = say('review.not-certain', {
      quote: shorten(quote),
      name,
      confidence: quote.confidence.toFixed(2),
      rule: String(quote.by),
      resolved: String(quote.resolvedBy),
    });
    return [{ ...at, kind: 'low-confidence', message, group: `${entry.id}\n${name}` }];
  });
}

function openQuote(
  quote: Quote,
  { speakers }: Article,
  { id, lang }: ArticleEntry,
): Pick<ReviewFinding, 'kind' | 'message' | 'group' | 'open'> {
  const cause = causeOf(quote, lang);
  const { doubted = [], source } = quote;
  const names = speakers.flatMap(({ key, name }) => (doubted.includes(key) ? [name] : []));
  const words = foldWords(quote.words);
  const open = { words, cause, ...(source ? { source: source.text } : {}) };
  const confidence = quote.confidence.toFixed(2);
  const message =
    names.length > 0
      ? say('review.doubted', { quote: shorten(quote), name: sayList(names), confidence })
      : source
        ? say('review.open-by', { quote: shorten(quote), source: source.text })
        : say('review.open-no-source', { quote: shorten(quote) });
  if (cause === 'initials') {
    return { kind: 'initials', message, open, group: `${id}\n${source?.text ?? ''}` };
  }
  const group = cause === 'unread' ? `language ${lang}` : id;
  return { kind: 'open-quote', message, open, group };
}

function causeOf({ doubted = [], source }: Quote, lang: string): OpenCause {
  if (!hasRules(lang)) return 'unread';
  if (doubted.length > 0) return 'doubted';
  if (source && INITIALS.test(source.text.trim())) return 'initials';
  if (!source) return 'no-source';
  return ONE_PERSON.test(source.text) ? 'pronoun' : 'other';
}

function shorten({ words }: Quote): string {
  if (words.length <= LONGEST_SHOWN) return say('review.in-marks', { words });
  const begin = wholeCharacters(words.slice(0, LONGEST_SHOWN)).replace(/\s+\S*$/, '');
  return say('review.in-marks', { words: `${begin} …` });
}
