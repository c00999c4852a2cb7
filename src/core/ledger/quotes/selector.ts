import { wholeCharacters } from '../../text/characters.ts';
import type { Span } from '../../text/span.ts';
import { comparable, wordLikeness, type Comparable } from './likeness.ts';

/** UTF-16 code units of text on either side that identify the place of a quote. */
export const CONTEXT_LENGTH = 40;

/** How a quote is found again in a text. */
export interface Selector {
  /** Its words. */
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** UTF-16 code units of the article’s text. */
  readonly start: number;
}

/** The selector of the words at `spans` of a text. */
export function selectorOf(
  text: string,
  quote: { readonly words: string; readonly spans: readonly Span[] },
): Selector {
  const start = quote.spans[0]?.start ?? 0;
  const end = quote.spans.at(-1)?.end ?? start;
  return {
    exact: quote.words,
    prefix: wholeCharacters(text.slice(Math.max(0, start - CONTEXT_LENGTH), start)),
    suffix: wholeCharacters(text.slice(end, end + CONTEXT_LENGTH)),
    start,
  };
}

/** A selector made ready for many comparisons. */
export interface ComparableSelector {
  readonly exact: Comparable;
  readonly prefix: Comparable;
  readonly suffix: Comparable;
}

export function comparableSelector({ exact, prefix, suffix }: Selector): ComparableSelector {
  return {
    exact: comparable(exact),
    prefix: comparable(prefix),
    suffix: comparable(suffix),
  };
}

/** The better of the two sides counts more, since most edits touch only one. */
const BETTER_SIDE = 0.65;

/**
 * How alike the surroundings of two quotes are, 0 to 1. A side on which neither has text (the
 * beginning or end of an article) agrees.
 */
export function contextLikeness(a: ComparableSelector, b: ComparableSelector): number {
  const before = wordLikeness(a.prefix, b.prefix);
  const after = wordLikeness(a.suffix, b.suffix);
  return BETTER_SIDE * Math.max(before, after) + (1 - BETTER_SIDE) * Math.min(before, after);
}
