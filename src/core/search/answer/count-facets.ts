import { FACETS, facetFiles, type Facet, type FacetCounts } from '../facet-keys.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { articlesOf, yearsOf } from '../question/periods.ts';
import type { Answer } from './answer-question.ts';
import { combineArticles, combineQuotes } from './combine.ts';
import type { Holding } from './holding.ts';

/** What is counted: quotes by their numbers, or only articles. */
type Counted = ReadonlyMap<number, ReadonlySet<number> | undefined>;

/**
 * Counts for each speaker, place, tag and year what a search would find if it were narrowed to it: what
 * is chosen from the same list does not count, what is chosen from the others does. Values with nothing
 * are in it with 0, so that a list is never empty because of the words.
 *
 * @param facetOf from which list a condition was chosen; undefined for what was typed
 * @param show whether quotes are counted or articles
 * @throws if a file cannot be read
 */
export async function countFacets(
  index: SearchIndex,
  answer: Pick<Answer, 'holdings' | 'rules'>,
  facetOf: (holding: Holding) => Facet | undefined,
  show: 'quotes' | 'articles',
): Promise<FacetCounts> {
  const { quotes: lengths } = index.head.articles > 0 ? await index.days() : { quotes: [] };
  const rules = { ...answer.rules, quotesIn: (article: number) => lengths[article] ?? 0 };
  const counts = FACETS.map(async (facet) => {
    const holdings = answer.holdings.filter((holding) => facetOf(holding) !== facet);
    const counted = countedIn(holdings, { ...answer, rules }, show);
    if (facet === 'year') return [facet, countYears(index, counted)] as const;
    return [facet, await countValues(index, facet, counted)] as const;
  });
  return Object.fromEntries(await Promise.all(counts)) as unknown as FacetCounts;
}

function countedIn(
  holdings: readonly Holding[],
  { rules }: Pick<Answer, 'rules'>,
  show: 'quotes' | 'articles',
): Counted {
  if (show === 'articles' && !rules.inside) {
    const found = combineArticles(holdings, rules.size);
    return new Map([...found.keys()].map((article) => [article, undefined]));
  }
  const quotes = combineQuotes(holdings, rules);
  const byArticle = Map.groupBy(quotes, ({ article }) => article);
  return new Map(
    [...byArticle].map(([article, own]) => [
      article,
      show === 'articles' ? undefined : new Set(own.map(({ quote }) => quote)),
    ]),
  );
}

function countYears(index: SearchIndex, counted: Counted): Readonly<Record<string, number>> {
  return Object.fromEntries(
    yearsOf(index.head).map((year) => [
      year,
      articlesOf(index.head, year).reduce((sum, article) => sum + sizeOf(counted, article), 0),
    ]),
  );
}

function sizeOf(counted: Counted, article: number): number {
  return counted.has(article) ? (counted.get(article)?.size ?? 1) : 0;
}

/** Of a speaker, and of whom is spoken about, the quotes count that are theirs. */
async function countValues(
  index: SearchIndex,
  facet: Exclude<Facet, 'year'>,
  counted: Counted,
): Promise<Readonly<Record<string, number>>> {
  const names = facetFiles(index.head.facets, facet);
  const files = await Promise.all(names.map((name) => index.facet(name)));
  const isOwn = facet === 'speaker' || facet === 'about';
  return Object.fromEntries(
    files.flatMap((file) =>
      [...file].map(([value, { articles, quotes }]) => [
        value,
        articles.reduce((sum, article, at) => {
          const found = counted.get(article);
          if (!found || !isOwn) return sum + sizeOf(counted, article);
          return sum + (quotes[at] ?? []).filter((quote) => found.has(quote)).length;
        }, 0),
      ]),
    ),
  );
}
