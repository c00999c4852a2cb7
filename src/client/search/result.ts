import { readQuoteAnchor, type IndexedQuote, type WordRange } from '../../search/quote-anchor.ts';
import { excerptOf, markWords, type Piece } from './excerpt.ts';
import type { Fragment } from './pagefind.ts';
import type { SearchQuery } from './query.ts';

/** A quote that was found. */
export interface QuoteResult {
  readonly id: string;
  /** Of the quote in its article. */
  readonly href: string;
  readonly words: readonly Piece[];
  /** Slug of the speaker; absent while nobody is known to have said it. */
  readonly speaker?: string;
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
  /** Empty where the quotes say all. */
  readonly excerpt: readonly Piece[];
  readonly quotes: readonly QuoteResult[];
  /** How many more quotes were found in it. */
  readonly moreQuotes: number;
}

const MOST_QUOTES = 3;
const EXCERPT_WORDS = 34;
const QUOTE_WORDS = 48;

/**
 * Makes of an article of the index what is shown of it: a quote where a word of it was found, or,
 * where only a speaker is chosen, all of that speaker's; and an excerpt around what was found
 * outside these quotes.
 */
export function readResult(
  fragment: Fragment,
  { words: asked, chosen }: SearchQuery,
): ArticleResult {
  const words = fragment.raw_content.split(/\s+/u);
  const hits = new Set(fragment.locations);
  const title = (fragment.meta['title'] ?? '').split(/\s+/u);
  const all = fragment.anchors.flatMap((anchor) => readQuoteAnchor(anchor) ?? []);
  const found = all.filter(
    (quote) =>
      (chosen.speaker === undefined || quote.speaker === chosen.speaker) &&
      (asked === '' ? chosen.speaker !== undefined : numbersOf(quote).some((at) => hits.has(at))),
  );
  const shown = found.slice(0, MOST_QUOTES);
  const quoted = new Set(shown.flatMap(numbersOf));
  const lang = fragment.meta['lang'];
  return {
    href: fragment.url,
    title: markWords({ words: title, isHit: (index) => hits.has(index) }),
    date: fragment.url.split('/').slice(-5, -2).join('-'),
    ...(lang === undefined ? {} : { lang }),
    excerpt: outerExcerpt(words, title.length, hits, quoted),
    quotes: shown.map((quote) => quoteResult(quote, fragment.url, words, hits)),
    moreQuotes: found.length - shown.length,
  };
}

/** What was found outside the quotes that are shown; the beginning where no quote is. */
function outerExcerpt(
  words: readonly string[],
  from: number,
  hits: ReadonlySet<number>,
  quoted: ReadonlySet<number>,
): Piece[] {
  const outside = [...hits].some((at) => at >= from && !quoted.has(at));
  if (!outside && quoted.size > 0) return [];
  const isHit = (index: number) => hits.has(index + from);
  const isOutside = (index: number) => isHit(index) && !quoted.has(index + from);
  return excerptOf({ words: words.slice(from), isHit }, EXCERPT_WORDS, isOutside);
}

function quoteResult(
  { id, ranges, speaker, label }: IndexedQuote,
  url: string,
  words: readonly string[],
  hits: ReadonlySet<number>,
): QuoteResult {
  const numbers = ranges.flatMap(countUp);
  const printed = ranges.flatMap((range) =>
    withoutMarks(countUp(range).map((at) => words[at] ?? '')),
  );
  const isHit = (index: number) => hits.has(numbers[index] ?? -1);
  return {
    id,
    href: `${url}#q-${id}`,
    words: excerptOf({ words: printed, isHit }, QUOTE_WORDS),
    ...(speaker === undefined ? {} : { speaker }),
    ...(label === undefined ? {} : { label }),
  };
}

const numbersOf = ({ ranges }: IndexedQuote): number[] => ranges.flatMap(countUp);

function countUp({ start, count }: WordRange): number[] {
  return Array.from({ length: count }, (_, index) => start + index);
}

const OPENING = /^[^\p{L}\p{N}]*?["“„«‹‘'‚”»›]/u;
const CLOSING = /["”“»«›‹’'‘][^\p{L}\p{N}]*$/u;

/** A word of the text carries the mark that stands at it; the page sets marks of its own. */
function withoutMarks(words: readonly string[]): string[] {
  const last = words.length - 1;
  return words.map((word, index) => {
    const opened = index === 0 ? word.replace(OPENING, '') : word;
    return index === last ? opened.replace(CLOSING, '') : opened;
  });
}
