import type { Stemmer } from '../index/invert.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { Condition, WordsCondition } from '../question/condition.ts';
import { combineArticles } from './combine.ts';
import { findHolding, type Holding } from './holding.ts';
import { readCondition, textLimit } from './read-texts.ts';

/** Of so many words all are looked up, so that the answer can say how many articles have each. */
const MOST_LOOKED_UP = 6;
/** Of more words so many are looked up at once. */
const AT_ONCE = 3;

/** Where the conditions of a question hold. */
export interface Holdings {
  /** In the order of the conditions; without those that need not be looked up any more. */
  readonly all: readonly Holding[];
  /** Whether some words were only looked for in the articles that have the others. */
  readonly partly: boolean;
}

/**
 * Finds where each condition holds. Of a long question, such as a sentence that was pasted, the longest
 * words are looked up first, which are rarely frequent: as soon as no article has all of these, none has
 * all words; as soon as few have, their texts say the rest.
 *
 * @throws if a file cannot be read
 */
export async function findHoldings(
  index: SearchIndex,
  conditions: readonly Condition[],
  stem: Stemmer,
): Promise<Holdings> {
  const words = conditions.filter((one) => one.kind === 'words' && !one.not) as WordsCondition[];
  if (words.length <= MOST_LOOKED_UP) {
    const all = await Promise.all(conditions.map((one) => findHolding(index, one, stem)));
    return { all, partly: false };
  }
  const others = conditions.filter((one) => one.kind !== 'words' || one.not);
  const known = await Promise.all(others.map((one) => findHolding(index, one, stem)));
  const found = await findRarest(index, words, stem);
  const order = new Map(conditions.map((one, at) => [one, at]));
  const all = [...known, ...found].sort(
    (a, b) => (order.get(a.condition) ?? 0) - (order.get(b.condition) ?? 0),
  );
  return { all, partly: true };
}

async function findRarest(
  index: SearchIndex,
  words: readonly WordsCondition[],
  stem: Stemmer,
): Promise<Holding[]> {
  const order = [...words].sort((a, b) => lengthOf(b) - lengthOf(a));
  const rules = { stem, lang: index.head.lang };
  const found: Holding[] = [];
  while (found.length < order.length) {
    const next = order.slice(found.length, found.length + AT_ONCE);
    found.push(...(await Promise.all(next.map((one) => findHolding(index, one, stem)))));
    const left = [...combineArticles(found, index.head.articles).keys()];
    if (left.length === 0) return found;
    if (left.length > textLimit(index)) continue;
    const rest = order.slice(found.length);
    const read = rest.map((one) => readCondition(index, one, left, rules));
    return [...found, ...(await Promise.all(read))];
  }
  return found;
}

/** The longest of the terms that an article can have, where any will do the shortest. */
function lengthOf({ parts }: WordsCondition): number {
  return Math.min(
    ...parts.map(({ words }) =>
      Math.max(...words.flatMap(({ terms }) => terms.map(({ length }) => length))),
    ),
  );
}
