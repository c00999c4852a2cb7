import type { Stemmer } from '../index/invert.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { addQuotes, possibleQuotes, type QuotesByArticle } from '../question/match-part.ts';
import { combineArticles } from './combine.ts';
import type { Holding } from './holding.ts';
import { readUnread, textLimit } from './read-texts.ts';

/** Holdings of which it is known, or guessed, in which quotes they are. */
export interface ReadHoldings {
  readonly holdings: readonly Holding[];
  /** Whether some of the quotes may only have the words in another order. */
  readonly guessed: boolean;
}

/**
 * Finds out in which quotes words follow one another, which the index does not say: from the texts, if few
 * articles have quotes with all of the words. Otherwise all such quotes count, until they are shown; none
 * is left out for a run of words that it may not have.
 *
 * @throws if a file cannot be read
 */
export async function readRuns(
  index: SearchIndex,
  holdings: readonly Holding[],
  stem: Stemmer,
): Promise<ReadHoldings> {
  if (holdings.every(({ unread }) => unread.length === 0)) return { holdings, guessed: false };
  const wanted = holdings.filter(({ condition }) => !condition.not);
  const reached = combineArticles(wanted, index.head.articles);
  const limit = textLimit(index);
  if (reached.size <= limit) return readAll(index, holdings, reached.keys(), stem);
  const possible = await Promise.all(
    holdings.map((holding) => possibleIn(index, holding, reached, stem)),
  );
  const articles = new Set(possible.flatMap((quotes) => [...quotes.keys()]));
  if (articles.size <= limit) return readAll(index, holdings, articles, stem);
  const guessed = holdings.map((holding, at): Holding => {
    if (holding.condition.not) return { ...holding, unread: [] };
    const quotes = new Map(holding.quotes);
    const more = possible[at] ?? new Map<number, readonly number[]>();
    addQuotes(quotes, { articles: [...more.keys()], quotes: [...more.values()] });
    return { ...holding, quotes, unread: [] };
  });
  return { holdings: guessed, guessed: true };
}

async function readAll(
  index: SearchIndex,
  holdings: readonly Holding[],
  articles: Iterable<number>,
  stem: Stemmer,
): Promise<ReadHoldings> {
  const rules = { stem, lang: index.head.lang };
  const numbers = [...articles];
  const read = holdings.map((holding) => readUnread(index, holding, numbers, rules));
  return { holdings: await Promise.all(read), guessed: false };
}

/** Of the articles reached, the quotes that have all words of what has not been read. */
async function possibleIn(
  index: SearchIndex,
  { unread, articles }: Holding,
  reached: ReadonlyMap<number, number>,
  stem: Stemmer,
): Promise<QuotesByArticle> {
  const found = new Map<number, readonly number[]>();
  for (const part of unread) {
    const possible = [...(await possibleQuotes(index, part, stem))].filter(
      ([article]) => reached.has(article) && articles.has(article),
    );
    addQuotes(found, {
      articles: possible.map(([article]) => article),
      quotes: possible.map(([, quotes]) => quotes),
    });
  }
  return found;
}
