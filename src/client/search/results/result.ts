import { attributionCommas } from '../../../core/text/display/attribution-commas.ts';
import { beginsInside, withoutLastComma } from '../../../core/text/display/displayed-words.ts';
import { FIRST_MARK, LAST_MARK } from '../../../core/text/marks/glyphs.ts';
import { printedMarks, type QuotationMarks } from '../../../core/text/marks/printed.ts';
import { contains, slice, type Span } from '../../../core/text/span.ts';
import type { IndexedArticle, IndexedQuote } from '../../../core/search/index/indexed-article.ts';
import type { Answer } from '../../../core/search/question/answer-question.ts';
import { findHits, type Hit, type WordRules } from '../../../core/search/question/find-hits.ts';
import { excerptOf, markText, type Piece } from './excerpt.ts';
import type { SearchQuery } from '../query.ts';

/** A quote that was found. */
export interface QuoteResult {
  readonly id: string;
  /** Of the quote in its article. */
  readonly href: string;
  readonly words: readonly Piece[];
  /** As the article prints them. */
  readonly marks: QuotationMarks;
  /** Slug of the speaker; absent if the speaker is unknown. */
  readonly speaker?: string;
  /** Those who said it together with the speaker, where any did. */
  readonly with?: readonly { readonly slug: string; readonly name: string }[];
  /** The speaker's name, or the source as printed. */
  readonly label?: string;
}

/** An article that was found. */
export interface ArticleResult {
  readonly href: string;
  readonly title: readonly Piece[];
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly lang?: string;
  /** Empty if the quotes show everything. */
  readonly excerpt: readonly Piece[];
  readonly quotes: readonly QuoteResult[];
  /** How many more quotes were found in it. */
  readonly moreQuotes: number;
}

/** A question with its answer, as far as a result needs them. */
export interface Asked {
  readonly query: SearchQuery;
  readonly answer: Pick<Answer, 'parts'>;
  readonly rules: WordRules;
}

const MOST_QUOTES = 3;
const EXCERPT_LENGTH = 220;
const QUOTE_LENGTH = 320;

/**
 * Selects what is shown of an article of the index: the quotes that have most of what was asked
 * for, or, if only a speaker is chosen, all of that speaker's; and an excerpt around what was found
 * outside these quotes.
 *
 * @throws if the article does not have what it was found for, as when the site was replaced in the
 *   meantime
 */
export function readResult(
  article: IndexedArticle,
  { query, answer, rules }: Asked,
): ArticleResult {
  const { text, titleLength, url } = article;
  const parts = answer.parts.map(({ part }) => part);
  const all = findHits(text, parts, rules);
  if (new Set(all.map(({ part }) => part)).size < parts.length) {
    throw new Error(`${url} does not have what it was found for.`);
  }
  const hits = withoutCommon(all, answer);
  const found = foundQuotes(article, query, hits);
  const shown = found.slice(0, MOST_QUOTES);
  const quoted = shown.flatMap(({ spans }) => spans.map(toSpan));
  return {
    href: url,
    title: markText({ text, within: { start: 0, end: titleLength }, hits }),
    date: article.date,
    ...(article.lang === undefined ? {} : { lang: article.lang }),
    excerpt: outerExcerpt(article, hits, quoted),
    quotes: shown.map((quote) => quoteResult(quote, article, hits, rules.lang)),
    moreQuotes: found.length - shown.length,
  };
}

/** What nearly every article has is marked only if nothing else was asked for. */
function withoutCommon(hits: readonly Hit[], { parts }: Asked['answer']): readonly Hit[] {
  if (parts.every(({ common }) => common)) return hits;
  return hits.filter(({ part }) => parts[part]?.common === false);
}

/** The quotes to show, those with most parts of the question first. */
function foundQuotes(
  { quotes }: IndexedArticle,
  { words, chosen }: SearchQuery,
  hits: readonly Hit[],
): IndexedQuote[] {
  const ofSpeaker = quotes.filter(
    ({ speaker, with: others = [] }) =>
      chosen.speaker === undefined ||
      speaker === chosen.speaker ||
      others.some(({ slug }) => slug === chosen.speaker),
  );
  if (words === '') return chosen.speaker === undefined ? [] : ofSpeaker;
  const counted = ofSpeaker.map((quote) => ({ quote, parts: partsIn(quote, hits) }));
  const found = counted.filter(({ parts }) => parts > 0);
  return found.sort((a, b) => b.parts - a.parts).map(({ quote }) => quote);
}

function partsIn(quote: IndexedQuote, hits: readonly Hit[]): number {
  const inside = hits.filter((hit) => quote.spans.some((span) => contains(toSpan(span), hit)));
  return new Set(inside.map(({ part }) => part)).size;
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

function quoteResult(
  { id, spans, speaker, with: others, label }: IndexedQuote,
  { text, url, lang }: IndexedArticle,
  hits: readonly Hit[],
  siteLang: string,
): QuoteResult {
  const marks = printedMarks(text, spans.map(toSpan), lang ?? siteLang);
  const parts = spans.map((span) => withoutMarks(text, toSpan(span)));
  const pieces = parts.flatMap((within, at): Piece[] => {
    const words = excerptOf({ text, within, hits }, Math.round(QUOTE_LENGTH / spans.length));
    const shown = withoutAttribution(words, text, spans.slice(at, at + 2).map(toSpan));
    return at === 0 ? shown : [{ text: ' ', hit: false }, ...shown];
  });
  return {
    id,
    href: `${url}#q-${id}`,
    words: displayed(pieces),
    marks,
    ...(speaker === undefined ? {} : { speaker }),
    ...(others === undefined ? {} : { with: others }),
    ...(label === undefined ? {} : { label }),
  };
}

/**
 * One part of a quote without the comma of the attribution that interrupts it there.
 *
 * @param spans of the part and of the next one, marks included
 */
function withoutAttribution(words: Piece[], text: string, spans: readonly Span[]): Piece[] {
  const last = words.at(-1);
  const printed = spans.map((span) => slice(text, withoutMarks(text, span))).join(' ');
  const [comma] = attributionCommas(printed, text, spans);
  if (!last || !comma) return words;
  const shown = withoutLastComma(last.text) + (comma.ends ? ' …' : '');
  return [...words.slice(0, -1), { ...last, text: shown }];
}

/** As on a quote’s page: without the comma of an attribution, and with an ellipsis before a small letter. */
function displayed(pieces: readonly Piece[]): Piece[] {
  const last = pieces.at(-1);
  if (!last) return [];
  const shown = [...pieces.slice(0, -1), { ...last, text: withoutLastComma(last.text) }];
  const words = pieces.map(({ text }) => text).join('');
  return beginsInside(words) ? [{ text: '… ', hit: false }, ...shown] : shown;
}

/** The page sets the marks of a quote around all of its parts. */
function withoutMarks(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const inner = words.slice(FIRST_MARK.exec(words)?.[0].length ?? 0);
  const whole = inner.slice(0, inner.length - (LAST_MARK.exec(inner)?.[0].length ?? 0));
  const from = end - inner.length + (whole.length - whole.trimStart().length);
  return { start: from, end: from + whole.trim().length };
}

function toSpan([start, end]: readonly [number, number]): Span {
  return { start, end };
}
