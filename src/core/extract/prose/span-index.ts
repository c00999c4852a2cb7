import { bisector } from 'd3-array';
import type { Span } from '../../text/span.ts';

/** Finds which of many spans a span touches, without looking at all of them. */
export interface SpanIndex {
  /** Whether any indexed span shares at least one code unit with `span` and passes the test. */
  touches(span: Span, test?: (other: Span) => boolean): boolean;
}

const byStart = bisector(({ start }: Span) => start).left;

/** Indexes spans, which may be in any order and overlap: n log n once, log n per lookup. */
export function indexSpans(spans: readonly Span[]): SpanIndex {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  // The furthest end of the spans up to here shows when nothing is left to look at.
  const furthest: number[] = [];
  for (const { end } of sorted) furthest.push(Math.max(end, furthest.at(-1) ?? 0));
  return {
    touches(span, test = () => true) {
      const after = byStart(sorted, span.end);
      for (let index = after - 1; index >= 0 && (furthest[index] ?? 0) > span.start; index--) {
        const other = sorted[index];
        if (other && other.end > span.start && test(other)) return true;
      }
      return false;
    },
  };
}
