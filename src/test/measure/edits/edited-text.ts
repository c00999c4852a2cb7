import type { Span } from '../../../core/text/span.ts';

/** A piece of an edited text: taken from the text before, or new. */
export type Piece = Span | { readonly text: string };

/** A text after an edit, and where each of its letters comes from. */
export interface EditedText {
  readonly text: string;
  /** Letters of `now` (a span of the edited text) that come from `before` (one of the old text). */
  shared(now: Span, before: Span): number;
}

/** Puts a text together from pieces of the one before. */
export function assemble(before: string, pieces: readonly Piece[]): EditedText {
  let text = '';
  const kept: { readonly at: number; readonly from: Span }[] = [];
  for (const piece of pieces) {
    if ('text' in piece) {
      text += piece.text;
      continue;
    }
    kept.push({ at: text.length, from: piece });
    text += before.slice(piece.start, piece.end);
  }
  return {
    text,
    shared: (now, old) => {
      let count = 0;
      for (const { at, from } of kept) {
        const offset = at - from.start;
        const start = Math.max(now.start, at, old.start + offset);
        const end = Math.min(now.end, at + (from.end - from.start), old.end + offset);
        count += Math.max(0, end - start);
      }
      return count;
    },
  };
}

/** Replaces one span of a text. */
export function replaceSpan(before: string, span: Span, text: string): EditedText {
  return assemble(before, [
    { start: 0, end: span.start },
    { text },
    { start: span.end, end: before.length },
  ]);
}

/** Puts new text in at an offset. */
export function insertAt(before: string, offset: number, text: string): EditedText {
  return replaceSpan(before, { start: offset, end: offset }, text);
}

/** Moves a span to an offset outside it. */
export function moveSpan(before: string, span: Span, to: number): EditedText {
  const pieces: Piece[] =
    to <= span.start
      ? [
          { start: 0, end: to },
          span,
          { start: to, end: span.start },
          { start: span.end, end: before.length },
        ]
      : [
          { start: 0, end: span.start },
          { start: span.end, end: to },
          span,
          { start: to, end: before.length },
        ];
  return assemble(before, pieces);
}
