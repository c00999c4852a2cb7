import { APOSTROPHES, MARK_CHARACTERS } from '../../text/marks/glyphs.ts';
import type { Paragraph } from '../../article/text.ts';
import type { Span } from '../../text/span.ts';
import { comparable } from './likeness.ts';
import {
  CONTEXT_LENGTH,
  contextLikeness,
  type ComparableSelector,
  type Selector,
} from './selector.ts';

/** Where the words of a published quote are in a text. */
export interface LocatedQuote {
  /** From the first of its words to the last, without the marks; with what interrupts them. */
  readonly span: Span;
  /** How alike its surroundings and the recorded ones are, 0 to 1. */
  readonly context: number;
  /** Whether it is still set off as speech may be: by marks, or as whole paragraphs. */
  readonly bounded: boolean;
}

/** Surroundings alike enough for the words to be where they were: one intact side suffices. */
const SAME_PLACE = 0.6;
/** Surroundings after which no better place is looked for. */
const SURELY = 0.95;

/** Occurrences of a quote's first word that are tried, the nearest to its old place first. */
const MOST_TRIED = 200;
/** Words that may come between two parts of a quote: “The bridge,” said the mayor, “is safe.” */
const LONGEST_GAP = 80;
/** Ends of parts that are tried where a quote continues differently from the text. */
const MOST_ENDS_TRIED = 3;

const WORD = /[\p{L}\p{N}\p{M}\u00AD\u200B-\u200F\u2060\uFEFF]+/gu;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/gu;
/** Any mark that may open or close a quote, typewritten ones among them. */
const MARK = new RegExp(`[${MARK_CHARACTERS}${APOSTROPHES}′]`, 'u');
/** Marks, stops and spaces between a quote and what is around it. */
const NO_WORDS_AT_START = /^[^\p{L}\p{N}]+/u;
/** An apostrophe in a word is not a boundary. */
const APOSTROPHE = new RegExp(`^[${APOSTROPHES}]$`, 'u');
/** What may come before words in a paragraph of their own: a label, a dash, nothing. */
const LABEL_END = /(?:^|[:.–—-])\s*$/u;

interface Word extends Span {
  readonly folded: string;
}

/**
 * Makes a text ready for finding published quotes in it. They are found by their words and the text
 * around them, whatever became of marks, white space and invisible letters; parts of an interrupted
 * quote may have words between them.
 */
export function createQuoteLocator(
  text: string,
  paragraphs: readonly Paragraph[],
): (quote: Selector, anywhere?: boolean) => LocatedQuote | undefined {
  let index: WordIndex | undefined;
  return (quote, anywhere = false) => {
    index ??= indexWords(text);
    const { words, places, between } = index;
    const wanted = readWords(quote.exact).map(({ folded }) => folded);
    const recorded = comparableContext(quote.prefix, quote.suffix);
    let best: LocatedQuote | undefined;
    for (const first of nearestFirst(places.get(wanted[0] ?? '') ?? [], words, quote.start)) {
      const last = align(wanted, words, first, between);
      const [from, to] = [words[first], words[last ?? -1]];
      if (last === undefined || !from || !to) continue;
      const span = { start: from.start, end: to.end };
      const context = contextLikeness(recorded, contextOf(text, span));
      if (context <= (best?.context ?? -1)) continue;
      const marked = bounds(between(first)) && bounds(between(last + 1));
      best = { span, context, bounded: marked || fillsParagraphs(span, text, paragraphs) };
      if (context >= SURELY) break;
    }
    return best && (anywhere || best.context >= SAME_PLACE) ? best : undefined;
  };
}

interface WordIndex {
  readonly words: readonly Word[];
  /** Indexes of each word. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** What is printed between a word and the one before it. */
  readonly between: (index: number) => string;
}

function indexWords(text: string): WordIndex {
  const words = readWords(text);
  const places = new Map<string, number[]>();
  words.forEach(({ folded }, index) => {
    const known = places.get(folded);
    if (known) known.push(index);
    else places.set(folded, [index]);
  });
  const between = (index: number) =>
    text.slice(words[index - 1]?.end ?? 0, words[index]?.start ?? text.length);
  return { words, places, between };
}

function readWords(text: string): Word[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const folded = word.replace(INVISIBLE, '').normalize('NFKC').toLowerCase();
    return folded === '' ? [] : [{ folded, start: index, end: index + word.length }];
  });
}

function nearestFirst(indexes: readonly number[], words: readonly Word[], start: number): number[] {
  const distance = (index: number) => Math.abs((words[index]?.start ?? 0) - start);
  return [...indexes].sort((a, b) => distance(a) - distance(b)).slice(0, MOST_TRIED);
}

/** Index of the last word of a quote that begins at `first`; undefined if it does not. */
function align(
  wanted: readonly string[],
  words: readonly Word[],
  first: number,
  between: (index: number) => string,
): number | undefined {
  // Where parts may have ended: words of the quote that were passed, and the word of the text after them.
  const ends: { readonly done: number; readonly at: number }[] = [];
  let at = first;
  let done = 0;
  let resumptions = 0;
  while (done < wanted.length) {
    if (done > 0 && bounds(between(at))) ends.push({ done, at });
    if (words[at]?.folded === wanted[done]) {
      at++;
      done++;
      continue;
    }
    const next = ends
      .slice(-MOST_ENDS_TRIED)
      .reverse()
      .flatMap((end) => {
        const resumed = resume(wanted[end.done] ?? '', words, end.at, between);
        return resumed === undefined ? [] : [{ done: end.done, at: resumed }];
      })[0];
    if (!next || ++resumptions > wanted.length) return undefined;
    ({ done, at } = next);
    ends.length = 0;
    at++;
    done++;
  }
  return at - 1;
}

/** The next word after a mark that is the one wanted. */
function resume(
  wanted: string,
  words: readonly Word[],
  from: number,
  between: (index: number) => string,
): number | undefined {
  for (let at = from + 1; at <= from + LONGEST_GAP && at < words.length; at++) {
    if (words[at]?.folded === wanted && bounds(between(at))) return at;
  }
  return undefined;
}

/** Whether what is printed between two words has a mark other than an apostrophe. */
function bounds(printed: string): boolean {
  return MARK.test(printed) && !APOSTROPHE.test(printed);
}

/** Block quotes and turns of a transcript have no marks, but paragraphs of their own. */
function fillsParagraphs(span: Span, text: string, paragraphs: readonly Paragraph[]): boolean {
  const first = paragraphs.find(({ end }) => span.start < end);
  const last = paragraphs.find(({ end }) => span.end <= end);
  if (!first || !last) return false;
  const before = text.slice(first.start, span.start);
  const after = text.slice(span.end, last.end);
  return LABEL_END.test(before) && readWords(after).length === 0;
}

function contextOf(text: string, { start, end }: Span): ComparableSelector {
  return comparableContext(
    text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
    text.slice(end, end + CONTEXT_LENGTH),
  );
}

/** The text around a quote, without the marks and stops next to it. */
function comparableContext(prefix: string, suffix: string): ComparableSelector {
  return {
    exact: comparable(''),
    prefix: comparable(withoutEnd(prefix)),
    suffix: comparable(suffix.replace(NO_WORDS_AT_START, '')),
  };
}

/** Written out, as a pattern that ends in `$` costs the square of a run of marks. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && !WORD_CHARACTER.test(text[end - 1] ?? '')) end--;
  return text.slice(0, end);
}
