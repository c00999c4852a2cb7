import { firstEndingAfter, type Span } from '../../text/span.ts';

/** Words that are set off from the writer's by marks or by the form of their block. */
export interface MarkedStretch {
  /** With its marks, as far as they are printed. */
  readonly span: Span;
  /** Without its marks. */
  readonly inner: Span;
  readonly paragraph: number;
  /**
   * Whether the next stretch continues it: a quote over several paragraphs has an opening mark in
   * each.
   */
  readonly continues?: true;
  /** Whether it is a whole block without marks: a block quote, a turn of a transcript. */
  readonly block?: true;
  /** Which block quote it is a paragraph of. */
  readonly quoteBlock?: number;
  /** For a block quote, the line that names its source: `— Clara Voss, mayor`. */
  readonly signature?: Span;
  /** Whether it is a block quote that follows another, without a source: its speaker is unknown. */
  readonly unled?: true;
  /** Whether it is a turn of a transcript, without marks: labelled by name, or an answer. */
  readonly turn?: 'label' | 'answer';
}

/** Whether a stretch is inside one of others, which are in order and free of overlaps. */
export function isInsideAny(stretch: Span, others: readonly Span[]): boolean {
  const other = others[firstEndingAfter(others, stretch.start)];
  return other !== undefined && other.start < stretch.start && stretch.end <= other.end;
}

/** Whether one of others, which are in order and free of overlaps, is inside a stretch. */
export function holdsAny(stretch: Span, others: readonly Span[]): boolean {
  const first = firstEndingAfter(others, stretch.start);
  // One that only overlaps the beginning does not hide the next.
  const crosses = (others[first]?.start ?? Infinity) <= stretch.start;
  const other = others[crosses ? first + 1 : first];
  return other !== undefined && other.end <= stretch.end;
}

/** Adds whole blocks to stretches in marks; in the paragraph of a block the marks are part of the words. */
export function withBlocks(
  marked: readonly MarkedStretch[],
  blocks: readonly MarkedStretch[],
): MarkedStretch[] {
  if (blocks.length === 0) return [...marked];
  const whole = new Set(blocks.map(({ paragraph }) => paragraph));
  const kept = marked.filter(({ paragraph }) => !whole.has(paragraph));
  return [...kept, ...blocks].sort((a, b) => a.span.start - b.span.start);
}
