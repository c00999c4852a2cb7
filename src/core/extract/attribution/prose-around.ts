import { itemAt } from '../item-at.ts';
import type { Stretch } from '../prose/outline.ts';
import type { Reading } from '../prose/reading.ts';
import type { QuoteGroup } from '../quotes/quotes.ts';

/** Some prose of the article; the words of quotes in it are blotted out with straight marks. */
export interface Passage {
  /** Offset of its first character in the article. */
  readonly start: number;
  readonly text: string;
}

/** The writer's own words around a quote, by sentence. */
export interface ProseAround {
  /** Those of its sentence before it. */
  readonly before: Passage;
  /** Those of its sentence after it. */
  readonly after: Passage;
  /** The sentence after that, which may open the next paragraph. */
  readonly next: Passage;
}

/** UTF-16 code units that are read in each direction; no sentence of news needs more. */
const LONGEST = 400;
const ENDS_SENTENCE = /[.!?…]["'”’»]{0,2}$/u;

/** Reads the writer's own words around a quote. */
export function proseAround(reading: Reading, { stretches }: QuoteGroup): ProseAround {
  const { outline } = reading;
  const [first] = stretches;
  const last = stretches.at(-1);
  const from = first?.span.start ?? 0;
  const to = last?.span.end ?? 0;
  const begin = sentenceStart(reading, first?.first ?? 0, from);
  const end = !last || isClosed(reading, last) ? to : sentenceEnd(reading, last.after, to);
  const start = nextStart(outline.article.text, end);
  const nextEnd = sentenceEnd(reading, tokenFrom(reading, last?.after ?? 0, start), start);
  return {
    before: passage(reading, begin, from),
    after: passage(reading, to, end),
    next: passage(reading, start, nextEnd),
  };
}

const BLANK = /\s/u;

function nextStart(text: string, from: number): number {
  let at = from;
  while (at < text.length && at - from < 8 && BLANK.test(text.charAt(at))) at++;
  return at;
}

/** First token at or after an offset, looked for from a token on. */
function tokenFrom({ outline }: Reading, from: number, offset: number): number {
  let at = from;
  while ((outline.tokens[at]?.start ?? Infinity) < offset) at++;
  return at;
}

/** Whether a stretch ends its sentence: with its paragraph, or with a stop before a capital. */
function isClosed({ outline }: Reading, { span, after, paragraph }: Stretch): boolean {
  const next = outline.tokens[after];
  if (next?.paragraph !== paragraph) return true;
  const printed = outline.article.text.slice(Math.max(span.start, span.end - 4), span.end);
  return ENDS_SENTENCE.test(printed) && (next.capital || next.shape === 'mark');
}

/** Where the sentence begins in which token `at` stands. */
function sentenceStart(reading: Reading, at: number, offset: number): number {
  const { outline } = reading;
  const { tokens, stretches, stretchOf } = outline;
  const paragraph = tokens[at]?.paragraph;
  let start = offset;
  for (let k = at - 1; k >= 0; k--) {
    const token = tokens[k];
    if (!token || token.paragraph !== paragraph || offset - token.start > LONGEST) break;
    const stretch = itemAt(stretches, stretchOf[k]);
    if (stretch) {
      if (isClosed(reading, stretch)) break;
      k = stretch.first;
      start = stretch.span.start;
      continue;
    }
    if (token.shape === 'stop') break;
    start = token.start;
  }
  return Math.max(start, offset - LONGEST);
}

/** Where the sentence ends that token `at` stands in. */
function sentenceEnd({ outline }: Reading, at: number, offset: number): number {
  const { tokens, stretches, stretchOf } = outline;
  const paragraph = tokens[at]?.paragraph;
  let end = offset;
  for (let k = at; k < tokens.length; k++) {
    const token = tokens[k];
    if (!token || token.paragraph !== paragraph || token.end - offset > LONGEST) break;
    const stretch = itemAt(stretches, stretchOf[k]);
    end = Math.min(stretch?.span.end ?? token.end, offset + LONGEST);
    if (token.shape === 'stop' && !stretch) break;
    if (stretch) k = Math.max(k, stretch.after - 1);
  }
  return end;
}

/** The prose between two offsets, quotes blotted out. */
function passage({ outline }: Reading, start: number, end: number): Passage {
  const { article, stretches } = outline;
  let text = article.text.slice(start, end);
  for (let at = stretchFrom(outline.stretches, start); at < stretches.length; at++) {
    const span = stretches[at]?.span;
    if (!span || span.start >= end) break;
    const [from, to] = [Math.max(0, span.start - start), Math.min(end, span.end) - start];
    text = text.slice(0, from) + '"'.repeat(to - from) + text.slice(to);
  }
  return { start, text };
}

/** Index of the first stretch that ends after an offset. */
function stretchFrom(stretches: Reading['outline']['stretches'], offset: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.span.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
