import type { Outline, Stretch } from '../prose/outline.ts';
import { CLASS, classAt, isCueClass, type Item, type Sequence } from '../prose/sequence.ts';

/** Lengths and distances in classes that grow. */
export const bucket = (value: number): number => {
  if (value < 6) return value;
  if (value < 8) return 6;
  if (value < 11) return 7;
  if (value < 15) return 8;
  if (value < 21) return 9;
  if (value < 30) return 10;
  return value < 50 ? 11 : 12;
};
/** `value`, or `limit` where it is larger. */
export const cap = (value: number, limit: number): number => Math.min(value, limit);

/** What is known of a quote before any candidate is looked at. */
export interface QuoteForm {
  readonly previous: number;
  readonly next: number;
  /** 0 comma, 1 stop, 2 question or exclamation, 3 nothing. */
  readonly ending: number;
  readonly capital: number;
  readonly place: number;
  readonly length: number;
  readonly cueBefore: number;
  readonly cueAfter: number;
}

function cueDistance(items: readonly Item[], from: number, step: number): number {
  for (let k = 1; k <= 12; k++) {
    const cls = classAt(items, from + k * step);
    if (isCueClass(cls) || cls === CLASS.according) return cap(k - 1, 7);
    if (cls === CLASS.paragraph || cls === CLASS.end) break;
  }
  return 8;
}

/** Reads the form of a quote and its surroundings. */
export function readQuoteForm(outline: Outline, sequence: Sequence, stretch: Stretch): QuoteForm {
  const { text } = outline.article;
  const { items } = sequence;
  const at = sequence.itemOfStretch[stretch.index] ?? 0;
  const end = text.charAt(stretch.inner.end - 1);
  const after = text.charAt(stretch.span.end);
  const previous = classAt(items, at - 1);
  const next = classAt(items, at + 1);
  const ending =
    end === ',' || after === ',' ? 0 : end === '.' ? 1 : end === '?' || end === '!' ? 2 : 3;
  const first = text.charAt(stretch.inner.start);
  const opens = previous === CLASS.paragraph || previous === CLASS.end;
  const closes = next === CLASS.paragraph || next === CLASS.end;
  return {
    previous,
    next,
    ending,
    capital: first !== first.toLowerCase() ? 1 : 0,
    place: (opens ? 2 : 0) + (closes ? 1 : 0),
    length: bucket(stretch.after - stretch.first - 2),
    cueBefore: cueDistance(items, at, -1),
    cueAfter: cueDistance(items, at, 1),
  };
}
