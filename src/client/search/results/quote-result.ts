import { attributionCommas } from '../../../core/text/display/attribution-commas.ts';
import { beginsInside, withoutLastComma } from '../../../core/text/display/displayed-words.ts';
import { FIRST_MARK, LAST_MARK } from '../../../core/text/marks/glyphs.ts';
import { printedMarks, type QuotationMarks } from '../../../core/text/marks/printed.ts';
import { slice, type Span } from '../../../core/text/span.ts';
import type { IndexedArticle, IndexedQuote } from '../../../core/search/index/indexed-article.ts';
import { excerptOf, type Piece } from './excerpt.ts';

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
  /** What the speaker is, as the article says. */
  readonly role?: string;
}

const QUOTE_LENGTH = 320;

/**
 * A quote as it is shown among results, with what was found in it marked.
 *
 * @param siteLang of articles that name no language
 */
export function quoteResult(
  { id, spans, speaker, with: others, label, role }: IndexedQuote,
  { text, url, lang }: IndexedArticle,
  hits: readonly Span[],
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
    ...(role === undefined ? {} : { role }),
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

/** A pair of offsets as a span. */
export function toSpan([start, end]: readonly [number, number]): Span {
  return { start, end };
}
