import type { Holding } from './holding.ts';
import { isOfQuotes } from './holding.ts';

/** A quote that was found. */
export interface FoundQuote {
  readonly article: number;
  /** Its number in the article. */
  readonly quote: number;
  /** Whether all that was asked for is in the quote itself, and not only in its article. */
  readonly whole: boolean;
  readonly score: number;
}

/** What a combination needs to know of an index. */
export interface CombineRules {
  /** How many articles there are. */
  readonly size: number;
  /** How many quotes an article has; asked for only where no condition names quotes. */
  readonly quotesIn: (article: number) => number;
  /** Whether all must be in one quote. */
  readonly inside: boolean;
}

/** An article in which all holds that must, with how well it fits. */
export type FoundArticles = ReadonlyMap<number, number>;

/**
 * How much it says of an article that it has what a condition asks for: the inverse document frequency
 * of BM25 (Robertson and Zaragoza 2009).
 */
export function rarityOf({ articles }: Holding, size: number): number {
  return Math.log(1 + (size - articles.size + 0.5) / (articles.size + 0.5));
}

/** The articles in which every condition holds; what is excluded is in none of them. */
export function combineArticles(holdings: readonly Holding[], size: number): FoundArticles {
  const scores = everyArticle(holdings, size);
  for (const { condition, articles } of holdings) {
    if (condition.not) for (const article of articles.keys()) scores.delete(article);
  }
  return scores;
}

function everyArticle(holdings: readonly Holding[], size: number): Map<number, number> {
  const wanted = holdings.filter(({ condition }) => !condition.not);
  if (wanted.length === 0) {
    return new Map(Array.from({ length: size }, (_, article) => [article, 0]));
  }
  const order = [...wanted].sort((a, b) => a.articles.size - b.articles.size);
  const [rarest, ...others] = order;
  const scores = new Map<number, number>();
  for (const article of rarest?.articles.keys() ?? []) {
    if (others.every(({ articles }) => articles.has(article))) scores.set(article, 0);
  }
  for (const holding of wanted) {
    const rarity = rarityOf(holding, size);
    for (const [article, score] of scores) {
      scores.set(article, score + (holding.articles.get(article) ?? 0) * rarity);
    }
  }
  return scores;
}

/** Whether a condition may hold of the article around a quote instead. */
function isLoose({ condition }: Holding): boolean {
  if (condition.kind === 'period') return false;
  return condition.kind === 'words' || !isOfQuotes(condition);
}

/** A little of how well the article fits decides between quotes that fit alike. */
const ARTICLE_SHARE = 0.02;

/**
 * The quotes in whose articles every condition holds. Who speaks and of whom must hold of the quote;
 * words and places may be in its article, but a quote that has them itself comes first, and one that has
 * none of them only counts if it is somebody's who was asked for. What is excluded is not in the quote.
 */
export function combineQuotes(
  holdings: readonly Holding[],
  { size, quotesIn, inside }: CombineRules,
): FoundQuote[] {
  const articles = everyArticle(holdings, size);
  const wanted = holdings.filter(({ condition }) => !condition.not);
  const strict = wanted.filter(
    ({ condition }) => condition.kind === 'name' && isOfQuotes(condition),
  );
  const loose = wanted.filter(isLoose).map((holding) => ({
    holding,
    rarity: rarityOf(holding, size),
  }));
  const excluded = holdings.filter(({ condition }) => condition.not);
  const found: FoundQuote[] = [];
  for (const [article, fit] of articles) {
    const own = (holding: Holding) => holding.quotes.get(article) ?? [];
    const candidates =
      strict.length > 0
        ? strict.map(own).reduce((all, other) => all.filter((quote) => other.includes(quote)))
        : loose.length > 0
          ? [...new Set(loose.flatMap(({ holding }) => own(holding)))]
          : Array.from({ length: quotesIn(article) }, (_, quote) => quote);
    for (const quote of candidates) {
      if (excluded.some((holding) => own(holding).includes(quote))) continue;
      const inQuote = loose.filter(({ holding }) => own(holding).includes(quote));
      const whole = inQuote.length === loose.length;
      if (inside && !whole) continue;
      const score = inQuote.reduce((sum, { rarity }) => sum + rarity, fit * ARTICLE_SHARE);
      found.push({ article, quote, whole, score });
    }
  }
  return found.sort(
    (a, b) =>
      Number(b.whole) - Number(a.whole) ||
      b.score - a.score ||
      b.article - a.article ||
      a.quote - b.quote,
  );
}
