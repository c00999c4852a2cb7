import type { Stemmer } from '../index/invert.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { TermEntry } from '../index/term-entry.ts';
import { isFormOf } from '../words/word-forms.ts';
import type { AskedWord, QuestionPart } from './read-question.ts';
import { addEntries, standTogether } from './stand-together.ts';

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
    for (const [article, score] of await standTogether(index, part.words, words)) {
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
