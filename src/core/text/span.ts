import { bisector } from 'd3-array';

/** A stretch of text: UTF-16 code units, half-open (`start` is in it, `end` is not). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Length of what two spans share, in UTF-16 code units; 0 if they do not touch. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Whether `inner` lies wholly within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The words of `text` that `span` covers. */
export function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

const byEnd = bisector(({ end }: Span) => end).right;

/** Index of the first span that ends after an offset, of spans in order that do not overlap. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  return byEnd(spans, offset);
}
