import type { Stemmer } from '../index/invert.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { TermEntry } from '../index/term-entry.ts';
import { isFormOf } from '../words/word-forms.ts';
import type { AskedWord, QuestionPart } from './read-question.ts';

/** The articles that have a part of a question. */
export interface PartMatch {
  /** By the number of the article, how well it fits: as the impacts of the index. */
  readonly scores: ReadonlyMap<number, number>;
  /** See `PartAnswer`. */
  readonly otherForms: readonly string[];
}

const MOST_FORMS = 3;

/** Looks up one part of a question. */
export async function matchPart(
  index: SearchIndex,
  part: QuestionPart,
  stem: Stemmer,
): Promise<PartMatch> {
  const whole = part.joined === undefined ? undefined : { terms: [part.joined], at: 0 };
  const [joined, ...words] = await Promise.all([
    whole ? entriesOf(index, whole, part.exact, stem) : [],
    ...part.words.map((word) => entriesOf(index, word, part.exact, stem)),
  ]);
  const scores = new Map<number, number>();
  addEntries(scores, joined);
  const [only] = words;
  if (part.length === 1) addEntries(scores, only ?? []);
  else
    for (const [article, score] of await standTogether(index, part, words)) {
      scores.set(article, Math.max(scores.get(article) ?? 0, score));
    }
  return { scores, otherForms: part.length === 1 ? otherForms(only ?? [], part.words[0]) : [] };
}

/** The terms of the index that a word asks for. */
async function entriesOf(
  index: SearchIndex,
  { terms }: AskedWord,
  exact: boolean,
  stem: Stemmer,
): Promise<TermEntry[]> {
  const found = await Promise.all(
    terms.map(async (term) =>
      (await index.termsOf(stem(term))).filter((entry) =>
        exact ? entry.term === term : isFormOf(term, entry.term, index.head.lang),
      ),
    ),
  );
  return [...new Set(found.flat())];
}

function otherForms(entries: readonly TermEntry[], word: AskedWord | undefined): string[] {
  if (entries.some(({ term }) => word?.terms.includes(term))) return [];
  return [...entries]
    .sort((a, b) => b.articles.length - a.articles.length)
    .slice(0, MOST_FORMS)
    .map(({ term }) => term);
}

function addEntries(scores: Map<number, number>, entries: readonly TermEntry[]): void {
  for (const { articles, impacts } of entries) {
    articles.forEach((article, at) => {
      scores.set(article, Math.max(scores.get(article) ?? 0, impacts[at] ?? 0));
    });
  }
}

/**
 * The articles in which words follow one another. The rarest word is read first: if no article is
 * left, the positions of the frequent ones, which are most of an index, are never loaded.
 */
async function standTogether(
  index: SearchIndex,
  part: QuestionPart,
  entries: readonly (readonly TermEntry[])[],
): Promise<Map<number, number>> {
  const scores = sharedScores(entries);
  const inOrder = part.words
    .map(({ at }, number) => ({ at, entries: entries[number] ?? [] }))
    .sort((a, b) => countArticles(a.entries) - countArticles(b.entries));
  // For each article, the possible positions of the first word.
  let starts: Map<number, Set<number>> | undefined;
  for (const { at, entries: ofWord } of inOrder) {
    if (scores.size === 0 || starts?.size === 0) return new Map();
    starts = await keepStarts(index, { at, entries: ofWord, scores, starts });
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

async function keepStarts(
  index: SearchIndex,
  word: {
    readonly at: number;
    readonly entries: readonly TermEntry[];
    readonly scores: ReadonlyMap<number, number>;
    readonly starts: ReadonlyMap<number, ReadonlySet<number>> | undefined;
  },
): Promise<Map<number, Set<number>>> {
  const kept = new Map<number, Set<number>>();
  for (const entry of word.entries) {
    const positions = await index.positionsOf(entry);
    entry.articles.forEach((article, number) => {
      if (!word.scores.has(article)) return;
      const before = word.starts?.get(article);
      for (const position of positions[number] ?? []) {
        const start = position - word.at;
        if (start < 0 || (word.starts && !before?.has(start))) continue;
        const starts = kept.get(article) ?? new Set();
        kept.set(article, starts.add(start));
      }
    });
  }
  return kept;
}
