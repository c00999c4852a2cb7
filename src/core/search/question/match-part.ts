import type { Stemmer } from '../index/invert.ts';
import type { Quoted } from '../index/quoted.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { TermEntry } from '../index/term-entry.ts';
import { isFormOf } from '../words/word-forms.ts';
import type { AskedWord, QuestionPart } from './read-question.ts';
import { addEntries, standTogether } from './stand-together.ts';

/** The articles that have a part of a question. */
export interface PartMatch {
  /** By the number of the article, how well it fits: as the impacts of the index. */
  readonly scores: ReadonlyMap<number, number>;
  /** The quotes of each article that have it; absent where only their texts can say it. */
  readonly quotes?: QuotesByArticle;
  /** See `PartAnswer`. */
  readonly otherForms: readonly string[];
}

/** Numbers of quotes, ascending, by the number of the article. */
export type QuotesByArticle = ReadonlyMap<number, readonly number[]>;

const MOST_FORMS = 3;

/** Looks up one part of a question. */
export async function matchPart(
  index: SearchIndex,
  part: QuestionPart,
  stem: Stemmer,
): Promise<PartMatch> {
  const search = {
    index,
    rules: { stem, lang: index.head.lang },
    entriesOf: (word: AskedWord) => entriesOf(index, word, part.exact, stem),
  };
  const scores = new Map<number, number>();
  const [first] = part.words;
  if (part.length === 1 && first) {
    const entries = await search.entriesOf(first);
    addEntries(scores, entries);
    return { scores, quotes: quotesOf(entries), otherForms: otherForms(entries, first) };
  }
  const [joined, run] = await Promise.all([
    part.joined === undefined ? [] : search.entriesOf({ terms: [part.joined], at: 0 }),
    standTogether(search, part),
  ]);
  addEntries(scores, joined);
  for (const [article, score] of run) {
    scores.set(article, Math.max(scores.get(article) ?? 0, score));
  }
  return { scores, otherForms: [] };
}

/** Of a longer run of words the longest say enough of which quotes may have it. */
const MOST_COMPARED = 6;

/**
 * The quotes that have all words of a part, or the longest of many, in any order: those in which they
 * follow one another are among them.
 *
 * @throws if a file cannot be read
 */
export async function possibleQuotes(
  index: SearchIndex,
  part: QuestionPart,
  stem: Stemmer,
): Promise<QuotesByArticle> {
  const longest = [...part.words].sort((a, b) => lengthOf(b) - lengthOf(a));
  const [first, ...others] = await Promise.all(
    longest
      .slice(0, MOST_COMPARED)
      .map(async (word) => quotesOf(await entriesOf(index, word, part.exact, stem))),
  );
  const joined =
    part.joined === undefined
      ? []
      : await entriesOf(index, { terms: [part.joined], at: 0 }, false, stem);
  const found = new Map(quotesOf(joined));
  for (const [article, quotes] of first ?? []) {
    const shared = quotes.filter((quote) =>
      others.every((other) => other.get(article)?.includes(quote)),
    );
    addQuotes(found, { articles: [article], quotes: [shared] });
  }
  return found;
}

const lengthOf = ({ terms }: AskedWord): number => Math.max(...terms.map(({ length }) => length));

/** The quotes in which any of some terms is. */
function quotesOf(entries: readonly TermEntry[]): QuotesByArticle {
  const found = new Map<number, readonly number[]>();
  for (const { articles, quotes } of entries) addQuotes(found, { articles, quotes });
  return found;
}

/** Adds quotes to those that are known. */
export function addQuotes(
  found: Map<number, readonly number[]>,
  { articles, quotes }: Quoted,
): void {
  articles.forEach((article, at) => {
    const own = quotes[at] ?? [];
    const known = found.get(article);
    if (own.length === 0) return;
    found.set(article, known ? [...new Set([...known, ...own])].sort((a, b) => a - b) : own);
  });
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
