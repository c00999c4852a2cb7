import type { SearchIndex } from '../index/search-index.ts';
import type { TermEntry } from '../index/term-entry.ts';
import type { AskedWord } from './read-question.ts';
import { placesOf, type PlacedWord } from './word-places.ts';

/** Adds the articles of entries, each with the best impact. */
export function addEntries(scores: Map<number, number>, entries: readonly TermEntry[]): void {
  for (const { articles, impacts } of entries) {
    articles.forEach((article, at) => {
      scores.set(article, Math.max(scores.get(article) ?? 0, impacts[at] ?? 0));
    });
  }
}

/**
 * The articles in which words follow one another, with how well they fit. The rarest word is read first:
 * if no article is left, the positions of the others are never loaded.
 *
 * @param entries the terms of the index that each word asks for
 */
export async function standTogether(
  index: SearchIndex,
  words: readonly AskedWord[],
  entries: readonly (readonly TermEntry[])[],
): Promise<Map<number, number>> {
  const scores = sharedScores(entries);
  const placed = words.map(({ at }, number): PlacedWord => ({
    at,
    entries: entries[number] ?? [],
  }));
  const inOrder = [...placed].sort((a, b) => countArticles(a.entries) - countArticles(b.entries));
  // For each article, the possible positions of the first word.
  let starts: ReadonlyMap<number, ReadonlySet<number>> | undefined;
  for (const word of inOrder) {
    if (scores.size === 0 || starts?.size === 0) return new Map();
    const places = await placesOf(index, word, placed, scores);
    starts = keepStarts(places, word.at, starts);
  }
  return new Map([...scores].filter(([article]) => starts?.has(article)));
}

function countArticles(entries: readonly TermEntry[]): number {
  return entries.reduce((sum, { articles }) => sum + articles.length, 0);
}

/** The articles that have all words, with the sum of their impacts. */
function sharedScores(entries: readonly (readonly TermEntry[])[]): Map<number, number> {
  const [first, ...others] = entries.map((ofWord) => {
    const scores = new Map<number, number>();
    addEntries(scores, ofWord);
    return scores;
  });
  return new Map(
    [...(first ?? [])]
      .filter(([article]) => others.every((other) => other.has(article)))
      .map(([article, score]) => [
        article,
        others.reduce((sum, other) => sum + (other.get(article) ?? 0), score),
      ]),
  );
}

function keepStarts(
  places: ReadonlyMap<number, readonly number[]>,
  at: number,
  before: ReadonlyMap<number, ReadonlySet<number>> | undefined,
): Map<number, Set<number>> {
  const kept = new Map<number, Set<number>>();
  for (const [article, positions] of places) {
    const possible = before?.get(article);
    for (const position of positions) {
      const start = position - at;
      if (start < 0 || (before && !possible?.has(start))) continue;
      kept.set(article, (kept.get(article) ?? new Set()).add(start));
    }
  }
  return kept;
}
