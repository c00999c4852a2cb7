import type { Stemmer } from '../index/invert.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { Condition } from '../question/condition.ts';
import type { QuestionPart } from '../question/question-part.ts';
import { combineArticles, combineQuotes, type CombineRules, type FoundQuote } from './combine.ts';
import { findHoldings } from './find-holdings.ts';
import type { Holding } from './holding.ts';
import { readRuns } from './read-runs.ts';

/** What was found for one part of a question. */
export interface PartAnswer {
  readonly part: QuestionPart;
  /** The number of its condition among those of words; alternatives have the same. */
  readonly condition: number;
  /** Whether it was looked up; otherwise only some texts were searched for it. */
  readonly known: boolean;
  /** How many articles have it, of those in which all but the words hold. */
  readonly count: number;
  /** How many have it however the search is narrowed. */
  readonly total: number;
  /** Whether most articles have it, so that it says little about any of them. */
  readonly common: boolean;
  /** Forms that were found in place of the words as they are typed; empty if these were found. */
  readonly otherForms: readonly string[];
}

/** Answer to a question. */
export interface Answer {
  /** Numbers of the articles in which all holds that must; the best first. */
  readonly articles: readonly number[];
  /** The quotes, best first: those that have all that was asked for themselves, then the others. */
  readonly quotes: readonly FoundQuote[];
  /** The words that must occur. */
  readonly parts: readonly PartAnswer[];
  /** The words by which a name that must hold was typed, where articles that have them count. */
  readonly named: readonly QuestionPart[];
  /** Where each condition holds, for counting. */
  readonly holdings: readonly Holding[];
  /** How quotes are combined. */
  readonly rules: CombineRules;
  /** Whether some words were only looked for in the articles that have the others. */
  readonly partly: boolean;
  /** Whether some words were not looked for at all, so that an article may turn out not to have them. */
  readonly assumed: boolean;
  /** Whether some of the quotes may only have the words in another order, or have what is excluded. */
  readonly unsure: boolean;
  /** Words that follow one another, which no quote may have; empty where that has been looked at. */
  readonly excluded: readonly QuestionPart[];
}

/**
 * Finds the articles, and the quotes in them, in which all conditions hold, and says of each word in how
 * many articles it is: a word that the index lacks is never dropped from the question.
 *
 * @param inside whether all must be in one quote
 * @throws if a file that the answer needs cannot be read
 */
export async function answerQuestion(
  index: SearchIndex,
  conditions: readonly Condition[],
  stem: Stemmer,
  inside = false,
): Promise<Answer> {
  const { all, partly, assumed } = await findHoldings(index, conditions, stem);
  const size = index.head.articles;
  const found = combineArticles(all, size);
  const { holdings, guessed } = await readRuns(index, all, stem);
  const rules = { size, quotesIn: await quoteCounts(index, holdings), inside };
  const quotes = combineQuotes(holdings, rules);
  const having = inside ? new Set(quotes.map(({ article }) => article)) : undefined;
  const articles = [...found].filter(([article]) => !having || having.has(article));
  return {
    // Of two that match equally well, the newer one comes first.
    articles: articles.sort((a, b) => b[1] - a[1] || b[0] - a[0]).map(([article]) => article),
    quotes,
    parts: partAnswers(holdings, size),
    named: conditions.flatMap((one) => (one.kind === 'name' && !one.not ? one.parts : [])),
    holdings,
    rules,
    partly,
    assumed,
    unsure: guessed || assumed,
    excluded: guessed ? all.flatMap(({ condition, unread }) => (condition.not ? unread : [])) : [],
  };
}

/** How many quotes articles have, where no condition says which quotes are meant. */
async function quoteCounts(
  index: SearchIndex,
  holdings: readonly Holding[],
): Promise<CombineRules['quotesIn']> {
  const isOnlyDated = holdings.every(
    ({ condition }) => condition.kind === 'period' || condition.not,
  );
  if (!isOnlyDated || index.head.articles === 0) return () => 0;
  const { quotes } = await index.days();
  return (article) => quotes[article] ?? 0;
}

/** What was found for each word that must occur. */
function partAnswers(holdings: readonly Holding[], size: number): PartAnswer[] {
  const others = holdings.filter(({ condition }) => condition.kind !== 'words' || condition.not);
  const narrowed = combineArticles(others, size);
  const wanted = holdings.filter(({ condition }) => condition.kind === 'words' && !condition.not);
  return wanted.flatMap(({ condition, matches, articles }, number) =>
    condition.kind === 'period'
      ? []
      : condition.parts.map((part, at): PartAnswer => {
          const scores = matches[at]?.scores ?? articles;
          return {
            part,
            condition: number,
            known: matches[at] !== undefined,
            count: [...scores.keys()].filter((article) => narrowed.has(article)).length,
            total: scores.size,
            common: scores.size > size / 2,
            otherForms: matches[at]?.otherForms ?? [],
          };
        }),
  );
}
