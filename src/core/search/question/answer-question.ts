import { FACETS, facetKey, type Facet } from '../facet-keys.ts';
import type { Stemmer } from '../index/invert.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { matchPart } from './match-part.ts';
import { articlesOf } from './periods.ts';
import type { QuestionPart } from './read-question.ts';

/** What a search may be filtered by. */
export type Choices = Readonly<Partial<Record<Facet, string>>>;

/** What was found for one part of a query. */
export interface PartAnswer {
  readonly part: QuestionPart;
  /** How many articles have it, of those that the search is narrowed to. */
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
  /** Numbers of the articles in which every part occurs; the best first. */
  readonly articles: readonly number[];
  readonly parts: readonly PartAnswer[];
  /** The articles that have every part, however the search is narrowed. */
  readonly everywhere: readonly number[];
}

/**
 * Finds the articles in which every part of a question occurs, in one form or another, and says of
 * each part in how many articles it is: a part that the index lacks is never dropped from the
 * query.
 *
 * @throws if a file that the answer needs cannot be read
 */
export async function answerQuestion(
  index: SearchIndex,
  parts: readonly QuestionPart[],
  choices: Choices,
  stem: Stemmer,
): Promise<Answer> {
  const [narrowed, matches] = await Promise.all([
    narrowTo(index, choices),
    Promise.all(parts.map((part) => matchPart(index, part, stem))),
  ]);
  const size = index.head.articles;
  const isIn = (article: number) => !narrowed || narrowed.has(article);
  const scores = new Map<number, number>();
  matches.forEach(({ scores: found }, at) => {
    const rarity = Math.log(1 + (size - found.size + 0.5) / (found.size + 0.5));
    for (const [article, score] of found) {
      if (at === 0) scores.set(article, score * rarity);
      else if (scores.has(article)) {
        scores.set(article, (scores.get(article) ?? 0) + score * rarity);
      }
    }
    for (const article of scores.keys()) if (!found.has(article)) scores.delete(article);
  });
  const everywhere =
    parts.length > 0 ? [...scores] : numbersBelow(size).map((at) => [at, 0] as const);
  const found = everywhere.filter(([article]) => isIn(article));
  return {
    // Of two that match equally well, the newer one comes first.
    articles: found.sort((a, b) => b[1] - a[1] || b[0] - a[0]).map(([article]) => article),
    parts: matches.map(({ scores: ofPart, otherForms }, at) => ({
      part: parts[at] ?? { printed: '', words: [], length: 0, exact: false },
      count: [...ofPart.keys()].filter(isIn).length,
      total: ofPart.size,
      common: ofPart.size > size / 2,
      otherForms,
    })),
    everywhere: everywhere.map(([article]) => article),
  };
}

/**
 * The articles of all that a search is narrowed to; undefined if that is nothing.
 *
 * @throws if a file cannot be read
 */
export async function narrowTo(
  index: SearchIndex,
  choices: Choices,
): Promise<ReadonlySet<number> | undefined> {
  const sets = await Promise.all(
    FACETS.flatMap((facet) => {
      const value = choices[facet];
      return value === undefined ? [] : [articlesWith(index, facet, value)];
    }),
  );
  const [first, ...others] = sets;
  if (!first) return undefined;
  return new Set([...first].filter((article) => others.every((other) => other.has(article))));
}

async function articlesWith(
  index: SearchIndex,
  facet: Facet,
  value: string,
): Promise<ReadonlySet<number>> {
  if (facet === 'year') return new Set(articlesOf(index.head, value));
  return new Set((await index.facet(facetKey(facet, value))).get(value));
}

function numbersBelow(limit: number): number[] {
  return Array.from({ length: limit }, (_, number) => number);
}
