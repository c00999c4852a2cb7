import { findHits } from '../../core/search/question/find-hits.ts';
import { matchPart } from '../../core/search/question/match-part.ts';
import { readQuestion, type QuestionPart } from '../../core/search/question/read-question.ts';
import type { IndexedArticle, IndexedQuote } from '../../core/search/index/indexed-article.ts';
import type { OpenIndex } from '../search/open-index.ts';

/** What trends ask of the search index: all that they know of it is here. */
export interface TrendSource {
  /** The months, `YYYY-MM`, with the number of their first article; articles are numbered by date. */
  readonly months: readonly (readonly [month: string, first: number])[];
  /** How many articles there are. */
  readonly articles: number;
  /** Numbers of the articles that have all words of a question, ascending; undefined if it has no word. */
  articlesWith(words: string): Promise<readonly number[] | undefined>;
  /** Of an article the quotes that have all words of a question, each by the id of its saying. */
  sayingsWith(words: string, article: number): Promise<readonly string[]>;
  /** How many files must be read for some articles, about. */
  filesOf(articles: readonly number[]): number;
}

/** Reads trends from the index of the search. */
export function trendSource({ index, stem }: OpenIndex): TrendSource {
  const { head } = index;
  const rules = { stem, lang: head.lang };
  return {
    months: head.months,
    articles: head.articles,
    articlesWith: async (words) => {
      const parts = readQuestion(words);
      if (parts.length === 0) return undefined;
      const matches = await Promise.all(parts.map((part) => matchPart(index, part, stem)));
      const [first, ...others] = matches.map(({ scores }) => scores);
      return [...(first?.keys() ?? [])]
        .filter((article) => others.every((other) => other.has(article)))
        .sort((a, b) => a - b);
    },
    sayingsWith: async (words, number) => {
      const parts = readQuestion(words);
      const article = await index.article(number);
      return article.quotes
        .filter((quote) => hasAll(article, quote, parts, rules))
        .map(({ id, saying }) => saying ?? id);
    },
    filesOf: (articles) => new Set(articles.map((at) => Math.floor(at / head.together))).size,
  };
}

function hasAll(
  { text }: IndexedArticle,
  { spans }: IndexedQuote,
  parts: readonly QuestionPart[],
  rules: Parameters<typeof findHits>[2],
): boolean {
  const found = new Set(
    spans.flatMap(([start, end]) =>
      findHits(text.slice(start, end), parts, rules).map(({ part }) => part),
    ),
  );
  return found.size === parts.length;
}
