import { AFTER_STOP } from '../../../text/marks/glyphs.ts';
import type { ArticleText } from '../../../article/text.ts';
import { firstEndingAfter, type Span } from '../../../text/span.ts';
import type { ExtractedQuote, Printed } from '../../speech-types.ts';
import { readTokens, type Token } from '../../prose/tokens.ts';

/** Code units each way from the cue that an attribution's clause may have. */
const REACH = 400;

/** Code units between a quote and its cue at most, so that the time stays linear. */
const MOST_BETWEEN = 2000;

/** Tokens of a clause, half-open. */
export interface TokenRange {
  readonly first: number;
  readonly after: number;
}

/** The writer's own words around a cue: its sentence, as far as no quote interrupts it. */
export interface AttributionClause {
  readonly tokens: readonly Token[];
  /** Whether the clause begins where its sentence does, and not after a quote. */
  readonly opensSentence: boolean;
  readonly cue: TokenRange | undefined;
  readonly source: TokenRange | undefined;
}

/** Where quotes stand in an article, so that the words between two of them are found at once. */
export interface QuoteSpans {
  /** Of all spans of all quotes, in order. */
  readonly spans: readonly Span[];
}

/** All spans of all quotes in the order of the text. */
export function quoteSpans(quotes: readonly ExtractedQuote[]): QuoteSpans {
  return { spans: quotes.flatMap(({ spans }) => spans).sort((a, b) => a.start - b.start) };
}

/** The stretch of a paragraph between the quotes around an offset, at most `REACH` each way. */
function stretchAround(
  { text, paragraphs }: ArticleText,
  { spans }: QuoteSpans,
  anchor: Span,
): { span: Span; afterQuote: boolean } | undefined {
  const paragraph = paragraphs[firstEndingAfter(paragraphs, anchor.start)];
  if (!paragraph || paragraph.start > anchor.start) return undefined;
  const next = firstEndingAfter(spans, anchor.start);
  if ((spans[next]?.start ?? Infinity) < anchor.end) return undefined;
  const quoteBefore = spans[next - 1]?.end ?? 0;
  const start = Math.max(paragraph.start, quoteBefore, anchor.start - REACH);
  const end = Math.min(paragraph.end, spans[next]?.start ?? text.length, anchor.end + REACH);
  return { span: { start, end }, afterQuote: start > paragraph.start };
}

/** A quote that has the end of its sentence in it. */
export const QUOTE_ENDS_SENTENCE: RegExp = new RegExp(`[.!?…]${AFTER_STOP}{0,9}$`);

/** The clause that attributes a quote: the sentence of its cue, or of its source where it has none. */
export function attributionClause(
  article: ArticleText,
  quotes: QuoteSpans,
  { cue, source }: Pick<ExtractedQuote, 'cue' | 'source'>,
): AttributionClause | undefined {
  const anchor = cue?.span ?? source?.span;
  const stretch = anchor && stretchAround(article, quotes, anchor);
  if (!stretch) return undefined;
  const all = readTokens({
    text: article.text,
    paragraphs: [{ kind: 'paragraph', ...stretch.span }],
  });
  const at = all.findIndex(({ end }) => end > anchor.start);
  const sentence = all[at]?.sentence;
  if (sentence === undefined) return undefined;
  const tokens = all.filter((token) => token.sentence === sentence);
  const startsStretch = tokens[0] === all[0];
  const before = article.text.slice(Math.max(0, stretch.span.start - 4), stretch.span.start);
  return {
    tokens,
    opensSentence: !startsStretch || !stretch.afterQuote || QUOTE_ENDS_SENTENCE.test(before),
    cue: cue && rangeOf(tokens, cue),
    source: source && rangeOf(tokens, source),
  };
}

/** Whether no sentence stands between a quote and its cue or source, other quotes not counted. */
export function isBeside(
  { text }: ArticleText,
  { spans: all }: QuoteSpans,
  { spans }: Pick<ExtractedQuote, 'spans'>,
  anchor: Span,
): boolean {
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last) return false;
  const start = anchor.start < first.start ? anchor.start : last.end;
  const end = anchor.start < first.start ? first.start : anchor.end;
  if (start >= end) return true;
  if (end - start > MOST_BETWEEN) return false;
  const tokens = readTokens({ text, paragraphs: [{ kind: 'paragraph', start, end }] });
  const own = tokens.filter(({ shape, ...token }) => {
    const within = all[firstEndingAfter(all, token.start)];
    return (shape === 'word' || shape === 'number') && !(within && within.start <= token.start);
  });
  return own.every(({ sentence }) => sentence === own[0]?.sentence);
}

function rangeOf(tokens: readonly Token[], { span }: Printed): TokenRange | undefined {
  const range = tokensOf(tokens, span);
  return range.after > range.first ? range : undefined;
}

/** The tokens that a span covers. */
export function tokensOf(tokens: readonly Token[], span: Span): TokenRange {
  const first = firstEndingAfter(tokens, span.start);
  let after = first;
  while ((tokens[after]?.start ?? Infinity) < span.end) after++;
  return { first, after };
}

/** The sentence before the one that a quote, or its attribution, begins; in the same paragraph. */
export function sentenceBefore(
  { text, paragraphs }: ArticleText,
  { spans }: QuoteSpans,
  from: number,
): readonly Token[] {
  const paragraph = paragraphs[firstEndingAfter(paragraphs, from)];
  if (!paragraph || paragraph.start >= from) return [];
  const quoteBefore = spans[firstEndingAfter(spans, from) - 1]?.end ?? 0;
  const start = Math.max(paragraph.start, from - REACH);
  // A quote in between has a setting of its own.
  if (quoteBefore > start || start > paragraph.start) return [];
  const all = readTokens({ text, paragraphs: [{ kind: 'paragraph', start, end: from }] });
  const open = all.at(-1)?.shape === 'stop' || all.at(-1)?.shape === 'colon';
  const wanted = (all.at(-1)?.sentence ?? 0) - (open ? 0 : 1);
  return all.filter(({ sentence }) => sentence === wanted);
}

/**
 * What follows a quote in its sentence: “a farce” in a statement on Monday. Nothing where the quote
 * ends the sentence.
 */
export function tailAfter(
  article: ArticleText,
  { spans }: QuoteSpans,
  quote: Span,
): readonly Token[] {
  const { text, paragraphs } = article;
  const paragraph = paragraphs[firstEndingAfter(paragraphs, quote.start)];
  const next = spans[firstEndingAfter(spans, quote.end)];
  if (!paragraph || QUOTE_ENDS_SENTENCE.test(text.slice(quote.end - 3, quote.end))) return [];
  const end = Math.min(paragraph.end, next?.start ?? text.length, quote.end + REACH);
  if (end <= quote.end) return [];
  const all = readTokens({ text, paragraphs: [{ kind: 'paragraph', start: quote.end, end }] });
  return all.filter(({ sentence }) => sentence === all[0]?.sentence);
}
