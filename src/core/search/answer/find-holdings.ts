import type { Stemmer } from '../index/invert.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { Condition, WordsCondition } from '../question/condition.ts';
import { combineArticles } from './combine.ts';
import { findHolding, type Holding } from './holding.ts';
import { readCondition, textLimit } from './read-texts.ts';

/** Of so many words all are looked up, so that the answer can say how many articles have each. */
const MOST_LOOKED_UP = 6;
/** Where there are more, so many are looked up at a time. */
const AT_ONCE = 3;
/** More than so many are never looked up: texts that have all of these most likely have the others. */
const MOST_OF_MANY = 9;

/** Where the conditions of a question hold. */
export interface Holdings {
  /** In the order of the conditions; without those that need not be looked up any more. */
  readonly all: readonly Holding[];
  /** Whether some words were only looked for in the articles that have the others. */
  readonly partly: boolean;
  /** Whether some were not looked for at all, so that each text has to be searched for them. */
  readonly assumed: boolean;
}

/**
 * Finds where each condition holds. Of a long question, such as a sentence that was pasted, the longest
 * words are looked up first, which are rarely frequent: as soon as no article has all of these, none has
 * all words; as soon as few have, their texts say the rest. Where many have a good part of a sentence, it
 * is assumed that they have the rest, until their texts are shown.
 *
 * @throws if a file cannot be read
 */
export async function findHoldings(
  index: SearchIndex,
  conditions: readonly Condition[],
  stem: Stemmer,
): Promise<Holdings> {
  const words = conditions.filter((one) => one.kind === 'words' && !one.not) as WordsCondition[];
  if (words.reduce((sum, one) => sum + countWords(one), 0) <= MOST_LOOKED_UP) {
    const all = await Promise.all(conditions.map((one) => findHolding(index, one, stem)));
    return { all, partly: false, assumed: false };
  }
  const others = conditions.filter((one) => one.kind !== 'words' || one.not);
  const known = await Promise.all(others.map((one) => findHolding(index, one, stem)));
  const { found, assumed } = await findRarest(index, words, stem);
  const order = new Map(conditions.map((one, at) => [one, at]));
  const all = [...known, ...found].sort(
    (a, b) => (order.get(a.condition) ?? 0) - (order.get(b.condition) ?? 0),
  );
  return { all, partly: true, assumed };
}

async function findRarest(
  index: SearchIndex,
  words: readonly WordsCondition[],
  stem: Stemmer,
): Promise<{ readonly found: Holding[]; readonly assumed: boolean }> {
  const order = [...words].sort((a, b) => lengthOf(b) - lengthOf(a));
  const rules = { stem, lang: index.head.lang };
  const found: Holding[] = [];
  while (found.length < order.length) {
    const next = order.slice(found.length, found.length + AT_ONCE);
    found.push(...(await Promise.all(next.map((one) => findHolding(index, one, stem)))));
    const left = [...combineArticles(found, index.head.articles).keys()];
    if (left.length === 0) return { found, assumed: false };
    const rest = order.slice(found.length);
    if (left.length <= textLimit(index)) {
      const read = rest.map((one) => readCondition(index, one, left, rules));
      return { found: [...found, ...(await Promise.all(read))], assumed: false };
    }
    const lookedUp = found.reduce((sum, { condition }) => sum + countWords(condition), 0);
    if (rest.length > 0 && lookedUp >= MOST_OF_MANY) {
      return { found: [...found, ...rest.map((one) => assume(one, left, found))], assumed: true };
    }
  }
  return { found, assumed: false };
}

/** A condition as if it held wherever others do. */
function assume(
  condition: WordsCondition,
  articles: readonly number[],
  others: readonly Holding[],
): Holding {
  const quotes = new Map<number, readonly number[]>();
  for (const article of articles) {
    const own = others.map((other) => other.quotes.get(article) ?? []);
    const shared = own.reduce((all, each) => all.filter((quote) => each.includes(quote)));
    if (shared.length > 0) quotes.set(article, shared);
  }
  const held = new Map(articles.map((article) => [article, 0]));
  return { condition, articles: held, quotes, unread: [], matches: [] };
}

/** How many words of the index have to be looked up; of alternatives all. */
function countWords(condition: Condition): number {
  return condition.kind === 'period'
    ? 0
    : condition.parts.reduce((sum, { words }) => sum + words.length, 0);
}

/** The longest of the terms that an article can have, where any will do the shortest. */
function lengthOf({ parts }: WordsCondition): number {
  return Math.min(
    ...parts.map(({ words }) =>
      Math.max(...words.flatMap(({ terms }) => terms.map(({ length }) => length))),
    ),
  );
}
