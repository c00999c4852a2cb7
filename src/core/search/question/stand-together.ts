import type { SearchIndex } from '../index/search-index.ts';
import type { TermEntry } from '../index/term-entry.ts';
import { findHits, type WordRules } from './find-hits.ts';
import type { AskedWord, QuestionPart } from './read-question.ts';
import { placesOf, type PlacedWord } from './word-places.ts';

const FEW_TEXTS = 8;
/** More texts are read where so many files or more are left to load. */
const MANY_FILES = 16;
/** So many words are looked up at once. */
const AT_ONCE = 3;

type Scores = ReadonlyMap<number, number>;

/** How the words of a part are looked up. */
export interface RunSearch {
  readonly index: SearchIndex;
  readonly rules: WordRules;
  /** The terms of the index that a word asks for. */
  readonly entriesOf: (word: AskedWord) => Promise<readonly TermEntry[]>;
  /** Of how many articles the texts are read, if this is less than what is left to load. */
  readonly fewTexts?: number;
}

/** Adds the articles of entries, each with the best impact. */
export function addEntries(scores: Map<number, number>, entries: readonly TermEntry[]): void {
  for (const { articles, impacts } of entries) {
    articles.forEach((article, at) => {
      scores.set(article, Math.max(scores.get(article) ?? 0, impacts[at] ?? 0));
    });
  }
}

/**
 * The articles in which the words of a part follow one another, with how well they fit. The longest
 * words, which are rarely frequent, are looked up first; as soon as few articles are left, their texts
 * say the rest, so that a whole sentence costs no more than some of its words.
 */
export async function standTogether(search: RunSearch, part: QuestionPart): Promise<Scores> {
  const order = [...part.words].sort((a, b) => lengthOf(b) - lengthOf(a));
  const placed: PlacedWord[] = [];
  let shared: Scores | undefined;
  while (placed.length < order.length) {
    const next = order.slice(placed.length, placed.length + AT_ONCE);
    const entries = await Promise.all(next.map(search.entriesOf));
    placed.push(...next.map(({ at }, number) => ({ at, entries: entries[number] ?? [] })));
    for (const ofWord of entries) shared = shareScores(shared, ofWord);
    const unread = 2 * (order.length - placed.length);
    if (areFew(search, shared, unread)) return readTexts(search, part, shared ?? new Map());
  }
  return comparePlaces(search, part, placed, shared ?? new Map());
}

function lengthOf({ terms }: AskedWord): number {
  return Math.max(...terms.map(({ length }) => length));
}

function areFew(
  { fewTexts = FEW_TEXTS }: RunSearch,
  articles: Scores | undefined,
  unread: number,
): boolean {
  const limit = Math.min(unread, fewTexts * Math.max(1, unread / MANY_FILES));
  return articles !== undefined && articles.size <= limit;
}

/** The articles that have a word beside those before, with the sum of their impacts. */
function shareScores(before: Scores | undefined, entries: readonly TermEntry[]): Scores {
  const scores = new Map<number, number>();
  addEntries(scores, entries);
  if (!before) return scores;
  return new Map(
    [...before].flatMap(([article, score]) => {
      const own = scores.get(article);
      return own === undefined ? [] : [[article, score + own] as const];
    }),
  );
}

async function readTexts(
  { index, rules }: RunSearch,
  part: QuestionPart,
  candidates: Scores,
): Promise<Scores> {
  const read = [...candidates].map(async ([article, score]) => {
    const { text } = await index.article(article);
    return findHits(text, [part], rules).length > 0 ? [[article, score] as const] : [];
  });
  return new Map((await Promise.all(read)).flat());
}

/** Reads positions, of the rarest word first. */
async function comparePlaces(
  search: RunSearch,
  part: QuestionPart,
  words: readonly PlacedWord[],
  shared: Scores,
): Promise<Scores> {
  const inOrder = [...words].sort((a, b) => countArticles(a.entries) - countArticles(b.entries));
  // For each article, the possible positions of the first word.
  let starts: ReadonlyMap<number, ReadonlySet<number>> | undefined;
  let left = shared;
  for (const [number, word] of inOrder.entries()) {
    if (left.size === 0) return left;
    if (areFew(search, left, inOrder.length - number)) return readTexts(search, part, left);
    starts = keepStarts(await placesOf(search.index, word, words, left), word.at, starts);
    const possible = starts;
    left = new Map([...left].filter(([article]) => possible.has(article)));
  }
  return left;
}

function countArticles(entries: readonly TermEntry[]): number {
  return entries.reduce((sum, { articles }) => sum + articles.length, 0);
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
