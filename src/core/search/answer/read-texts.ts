import { contains } from '../../text/span.ts';
import type { IndexedArticle } from '../index/indexed-article.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { Condition } from '../question/condition.ts';
import { findHits, type WordRules } from '../question/find-hits.ts';
import type { QuestionPart } from '../question/question-part.ts';
import type { Holding } from './holding.ts';

/** Texts share files, of which some 80 KB are loaded at most. */
const MOST_IN_FILES = 64;
const MOST_TEXTS = 24;
const FEWEST_TEXTS = 4;

/** Of how many articles the texts may be read instead of looking up more words. */
export function textLimit({ head }: SearchIndex): number {
  const fitting = Math.floor(MOST_IN_FILES / head.together);
  return Math.min(MOST_TEXTS, Math.max(FEWEST_TEXTS, fitting));
}

/** Numbers of the quotes of an article in which any of some parts is, ascending. */
export function quotesWith(
  article: Pick<IndexedArticle, 'text' | 'quotes'>,
  parts: readonly QuestionPart[],
  rules: WordRules,
): number[] {
  const hits = findHits(article.text, parts, rules);
  return article.quotes.flatMap(({ spans }, number) => {
    const isInside = hits.some((hit) =>
      spans.some(([start, end]) => contains({ start, end }, hit)),
    );
    return isInside ? [number] : [];
  });
}

/**
 * Finds out from texts which quotes have what the index cannot say to be in one: words that follow one
 * another.
 *
 * @throws if a text cannot be read
 */
export async function readUnread(
  index: SearchIndex,
  holding: Holding,
  articles: Iterable<number>,
  rules: WordRules,
): Promise<Holding> {
  if (holding.unread.length === 0) return holding;
  const quotes = new Map(holding.quotes);
  await Promise.all(
    [...articles].map(async (number) => {
      if (!holding.articles.has(number)) return;
      const found = quotesWith(await index.article(number), holding.unread, rules);
      const all = new Set([...(quotes.get(number) ?? []), ...found]);
      if (all.size > 0)
        quotes.set(
          number,
          [...all].sort((a, b) => a - b),
        );
    }),
  );
  return { ...holding, quotes, unread: [] };
}

/**
 * Finds out from texts in which of some articles a condition holds, in place of looking its words up.
 *
 * @throws if a text cannot be read
 */
export async function readCondition(
  index: SearchIndex,
  condition: Exclude<Condition, { readonly kind: 'period' }>,
  candidates: Iterable<number>,
  rules: WordRules,
): Promise<Holding> {
  const articles = new Map<number, number>();
  const quotes = new Map<number, readonly number[]>();
  await Promise.all(
    [...candidates].map(async (number) => {
      const article = await index.article(number);
      if (findHits(article.text, condition.parts, rules).length === 0) return;
      articles.set(number, 1);
      const found = quotesWith(article, condition.parts, rules);
      if (found.length > 0) quotes.set(number, found);
    }),
  );
  const sorted = new Map([...articles].sort(([a], [b]) => a - b));
  return { condition, articles: sorted, quotes, unread: [], matches: [] };
}
