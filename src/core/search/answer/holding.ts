import type { Stemmer } from '../index/invert.ts';
import { articlesBetween } from '../index/days-file.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { facetFile } from '../facet-keys.ts';
import type { Condition, NameCondition, PeriodCondition } from '../question/condition.ts';
import {
  addQuotes,
  matchPart,
  type PartMatch,
  type QuotesByArticle,
} from '../question/match-part.ts';
import { articlesInMonth, articlesOf } from '../question/periods.ts';
import type { QuestionPart } from '../question/question-part.ts';

/** Where a condition holds. */
export interface Holding {
  readonly condition: Condition;
  /** By the number of the article, how well it fits; 0 where that cannot be said. */
  readonly articles: ReadonlyMap<number, number>;
  /** The quotes of which it holds by themselves. */
  readonly quotes: QuotesByArticle;
  /** Parts of the question that only texts can say to be in a quote. */
  readonly unread: readonly QuestionPart[];
  /** What was found for each part. */
  readonly matches: readonly PartMatch[];
}

/**
 * Finds where a condition holds.
 *
 * @throws if a file cannot be read
 */
export async function findHolding(
  index: SearchIndex,
  condition: Condition,
  stem: Stemmer,
): Promise<Holding> {
  if (condition.kind === 'period') {
    const numbers = await articlesIn(index, condition);
    return {
      condition,
      articles: new Map(numbers.map((article) => [article, 0])),
      quotes: new Map(),
      unread: [],
      matches: [],
    };
  }
  const isSpoken = condition.kind === 'name' && isOfQuotes(condition);
  const parts = isSpoken ? [] : condition.parts;
  const [matches, values] = await Promise.all([
    Promise.all(parts.map((part) => matchPart(index, part, stem))),
    condition.kind === 'name' ? valuesOf(index, condition) : [],
  ]);
  return joinHolding(condition, matches, values);
}

/** Whether a condition concerns quotes and not their articles. */
export function isOfQuotes({ facet }: Pick<NameCondition, 'facet'>): boolean {
  return facet === 'speaker' || facet === 'about';
}

type Values = Awaited<ReturnType<typeof valuesOf>>;

function joinHolding(
  condition: Exclude<Condition, PeriodCondition>,
  matches: readonly PartMatch[],
  values: Values,
): Holding {
  const articles = new Map<number, number>();
  const quotes = new Map<number, readonly number[]>();
  for (const { scores, quotes: own = new Map<number, readonly number[]>() } of matches) {
    for (const [article, score] of scores) {
      articles.set(article, Math.max(articles.get(article) ?? 0, score));
    }
    addQuotes(quotes, { articles: [...own.keys()], quotes: [...own.values()] });
  }
  for (const value of values) {
    for (const article of value.articles) if (!articles.has(article)) articles.set(article, 0);
    addQuotes(quotes, value);
  }
  const unread = matches.flatMap(({ quotes: known }, at) => {
    const part = condition.parts[at];
    return known || !part ? [] : [part];
  });
  return { condition, articles, quotes, unread, matches };
}

async function valuesOf(index: SearchIndex, { facet, values }: NameCondition) {
  const found = values.map(async ({ slug }) => {
    const file = facetFile(index.head.facets, facet, slug);
    const known = file === undefined ? undefined : (await index.facet(file)).get(slug);
    return known ?? { articles: [], quotes: [] };
  });
  return Promise.all(found);
}

const WHOLE_YEAR = /^(\d{4})-01-01 \1-12-31$/;

/** The articles of a period; for a whole year and a month of any year the head has them. */
async function articlesIn(
  index: SearchIndex,
  { first = '', last = '9999-12-31', month }: PeriodCondition,
): Promise<number[]> {
  if (month !== undefined) return articlesInMonth(index.head, month);
  const year = WHOLE_YEAR.exec(`${first} ${last}`)?.[1];
  if (year !== undefined) return articlesOf(index.head, year);
  if (index.head.articles === 0) return [];
  const [from, to] = articlesBetween(await index.days(), first, last);
  return Array.from({ length: to - from }, (_, number) => from + number);
}
