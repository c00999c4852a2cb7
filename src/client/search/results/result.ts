import { contains, type Span } from '../../../core/text/span.ts';
import type { IndexedArticle } from '../../../core/search/index/indexed-article.ts';
import type { Answer } from '../../../core/search/answer/answer-question.ts';
import type { FoundQuote } from '../../../core/search/answer/combine.ts';
import { findHits, type Hit, type WordRules } from '../../../core/search/question/find-hits.ts';
import type { QuestionPart } from '../../../core/search/question/question-part.ts';
import { excerptOf, markText, type Piece } from './excerpt.ts';
import { quoteResult, toSpan, type QuoteResult } from './quote-result.ts';

/** Where a result is from. */
export interface ResultSource {
  readonly href: string;
  readonly title: readonly Piece[];
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly lang?: string;
}

/** An article that was found. */
export interface ArticleResult extends ResultSource {
  /** Empty if the quotes show everything. */
  readonly excerpt: readonly Piece[];
  readonly quotes: readonly QuoteResult[];
  /** How many more quotes were found in it. */
  readonly moreQuotes: number;
}

/** A quote that was found, with its article. */
export interface FoundQuoteResult extends ResultSource {
  readonly quote: QuoteResult;
  /** What was found around it; empty if it has everything itself. */
  readonly excerpt: readonly Piece[];
}

/** An answer as far as a result needs it. */
export interface Asked {
  readonly answer: Pick<Answer, 'parts' | 'named' | 'assumed' | 'unsure' | 'excluded'>;
  readonly rules: WordRules;
}

const MOST_QUOTES = 3;
const EXCERPT_LENGTH = 220;

/**
 * Selects what is shown of an article of the index: the quotes that were found in it, and an excerpt
 * around what was found outside these quotes.
 *
 * @param found its quotes, the best first
 * @returns nothing if it was only assumed to have all words, and has not
 * @throws if the article does not have what it was found for, as when the site was replaced in the
 *   meantime
 */
export function readResult(
  article: IndexedArticle,
  found: readonly Pick<FoundQuote, 'quote'>[],
  asked: Asked,
): ArticleResult | undefined {
  const all = hitsIn(article, asked);
  if (!all) return undefined;
  const hits = withoutCommon(all, asked.answer);
  const quotes = found.flatMap(({ quote }) => article.quotes[quote] ?? []);
  const shown = quotes.slice(0, MOST_QUOTES);
  const quoted = shown.flatMap(({ spans }) => spans.map(toSpan));
  return {
    ...sourceOf(article, hits),
    excerpt: outerExcerpt(article, hits, quoted),
    quotes: shown.map((quote) => quoteResult(quote, article, hits, asked.rules.lang)),
    moreQuotes: quotes.length - shown.length,
  };
}

/**
 * What is shown of a quote of an article; nothing if it was only thought to have words that follow one
 * another, and has them otherwise.
 *
 * @throws as {@link readResult}
 */
export function readQuoteResult(
  article: IndexedArticle,
  { quote: number, whole }: Pick<FoundQuote, 'quote' | 'whole'>,
  asked: Asked,
): FoundQuoteResult | undefined {
  const hits = hitsIn(article, asked);
  const quote = article.quotes[number];
  if (!hits) return undefined;
  if (!quote) throw changed(article);
  const spans = quote.spans.map(toSpan);
  const inside = hits.filter((hit) => spans.some((span) => contains(span, hit)));
  if (whole && !hasAll(inside, asked)) {
    if (asked.answer.unsure) return undefined;
    throw changed(article);
  }
  if (hasExcluded(article.text, spans, asked)) return undefined;
  const shown = withoutCommon(hits, asked.answer);
  return {
    ...sourceOf(article, shown),
    quote: quoteResult(quote, article, shown, asked.rules.lang),
    excerpt: whole ? [] : outerExcerpt(article, shown, spans),
  };
}

function hasExcluded(text: string, spans: readonly Span[], { answer, rules }: Asked): boolean {
  if (answer.excluded.length === 0) return false;
  const hits = findHits(text, answer.excluded, rules);
  return hits.some((hit) => spans.some((span) => contains(span, hit)));
}

const changed = ({ url }: IndexedArticle) =>
  new Error(`${url} does not have what it was found for.`);

function sourceOf(
  { text, titleLength, url, date, lang }: IndexedArticle,
  hits: readonly Hit[],
): ResultSource {
  return {
    href: url,
    title: markText({ text, within: { start: 0, end: titleLength }, hits }),
    date,
    ...(lang === undefined ? {} : { lang }),
  };
}

/** What is marked: the words, and those by which a name was typed. */
function markedParts({ parts, named }: Asked['answer']): QuestionPart[] {
  return [...parts.map(({ part }) => part), ...named];
}

/** Finds all that was asked for in an article, which must have it unless that was only assumed. */
function hitsIn(article: IndexedArticle, asked: Asked): readonly Hit[] | undefined {
  const hits = findHits(article.text, markedParts(asked.answer), asked.rules);
  if (hasAll(hits, asked)) return hits;
  if (asked.answer.assumed) return undefined;
  throw changed(article);
}

/** Whether each condition has one of its parts. */
function hasAll(hits: readonly Hit[], { answer: { parts } }: Asked): boolean {
  const found = new Set(hits.map(({ part }) => parts[part]?.condition));
  return parts.every(({ condition }) => found.has(condition));
}

/** What nearly every article has is marked only if nothing else was asked for. */
function withoutCommon(hits: readonly Hit[], { parts }: Asked['answer']): readonly Hit[] {
  if (parts.every(({ common }) => common)) return hits;
  return hits.filter(({ part }) => parts[part]?.common !== true);
}

/** What was found outside the quotes that are shown; the beginning where no quote is. */
function outerExcerpt(
  { text, titleLength }: IndexedArticle,
  hits: readonly Hit[],
  quoted: readonly Span[],
): Piece[] {
  const outside = hits.filter(
    (hit) => hit.start >= titleLength && !quoted.some((span) => contains(span, hit)),
  );
  if (outside.length === 0 && quoted.length > 0) return [];
  const start = text.length - text.slice(titleLength).trimStart().length;
  return excerptOf({ text, within: { start, end: text.length }, hits }, EXCERPT_LENGTH, outside);
}
