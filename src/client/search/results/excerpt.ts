import type { Span } from '../../../core/text/span.ts';

/** A stretch of text that was found, or is between what was found. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/** A stretch of an article with what was found in it; offsets are those of the article's text. */
export interface MarkedText {
  readonly text: string;
  readonly within: Span;
  readonly hits: readonly Span[];
}

const WHITE_SPACE = /\s+/gu;
const ONLY_SPACE = /^[\s\-‐‑]*$/u;

/**
 * Splits a stretch of text into what was found and what is between; adjacent hits are one piece.
 */
export function markText({ text, within, hits }: MarkedText): Piece[] {
  const pieces: { text: string; hit: boolean }[] = [];
  const add = (start: number, end: number, hit: boolean) => {
    const words = text.slice(start, end).replace(WHITE_SPACE, ' ');
    const last = pieces.at(-1);
    if (words === '') return;
    if (last?.hit === hit) last.text += words;
    else pieces.push({ text: words, hit });
  };
  let at = within.start;
  for (const { start, end } of [...hits].sort((a, b) => a.start - b.start)) {
    const [from, to] = [Math.max(start, at), Math.min(end, within.end)];
    if (from >= to) continue;
    const besideHit = pieces.at(-1)?.hit === true && ONLY_SPACE.test(text.slice(at, from));
    add(at, from, besideHit);
    add(from, to, true);
    at = to;
  }
  add(at, within.end, false);
  return pieces;
}

/**
 * Cuts a stretch of text to a length: to where most was found, a little before the first of it;
 * with an ellipsis where something is left out.
 *
 * @param length in UTF-16 code units
 * @param weighs what decides where to cut; all hits are marked
 */
export function excerptOf(
  marked: MarkedText,
  length: number,
  weighs: readonly Span[] = marked.hits,
): Piece[] {
  const { text, within } = marked;
  if (within.end - within.start <= length) return markText(marked);
  const from = bestStart(within, weighs, length);
  const start = from <= within.start ? within.start : wordStart(text, from);
  const end = start + length >= within.end ? within.end : wordEnd(text, start, start + length);
  const pieces = markText({ ...marked, within: { start, end } });
  return [
    ...(start > within.start ? [{ text: '… ', hit: false }] : []),
    ...pieces,
    ...(end < within.end ? [{ text: ' …', hit: false }] : []),
  ];
}

/** The share of the length that comes before the first hit. */
const LEAD = 0.2;

function bestStart(within: Span, hits: readonly Span[], length: number): number {
  const inside = hits
    .filter(({ start, end }) => start >= within.start && end <= within.end)
    .sort((a, b) => a.start - b.start);
  let best = { count: 0, start: within.start };
  let last = 0;
  inside.forEach(({ start }, first) => {
    const limit = start + length * (1 - LEAD);
    while (last < inside.length && (inside[last]?.end ?? 0) <= limit) last++;
    if (last - first > best.count) best = { count: last - first, start };
  });
  const from = best.count === 0 ? within.start : best.start - Math.round(length * LEAD);
  return Math.max(within.start, Math.min(from, within.end - length));
}

/** How far a cut may be moved to fall between words; a script without spaces is cut anywhere. */
const LONGEST_WORD = 24;
const SPACE_BEFORE = /\s(?=\S*$)/u;
const STOP = /[\s.,;:]+$/u;

function wordStart(text: string, at: number): number {
  const ahead = /\s\S/u.exec(text.slice(at, at + LONGEST_WORD));
  return ahead ? at + ahead.index + 1 : wholeCharacter(text, at);
}

function wordEnd(text: string, from: number, at: number): number {
  const tail = text.slice(Math.max(from, at - LONGEST_WORD), at);
  const space = SPACE_BEFORE.exec(tail);
  const end = space ? at - tail.length + space.index : wholeCharacter(text, at);
  return end - (STOP.exec(text.slice(from, end))?.[0].length ?? 0);
}

/** Never between the halves of a character. */
function wholeCharacter(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at;
}
