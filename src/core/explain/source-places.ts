import type { ParsedArticle } from '../article/parse.ts';
import { viewText } from '../markdown/text/plain-text.ts';
import { sourcePositionAt, type SourcePosition } from '../markdown/text/source-position.ts';
import type { Span } from '../text/span.ts';

/** A stretch of an article's plain text, and where its file writes it. */
export interface SourcePlace extends Span {
  readonly from: SourcePosition;
  /** Of the last character: inclusive, as an editor counts. */
  readonly to: SourcePosition;
}

/**
 * Maps the plain text of an article back to the lines and columns of its file.
 *
 * @param parsed as `parseArticle` returns it; its tree is not changed
 */
export function createSourcePlaces(parsed: ParsedArticle): (span: Span) => SourcePlace {
  const view = viewText(parsed.tree);
  const { body, bodyLine } = parsed.split;
  const position = (offset: number): SourcePosition => {
    const { line, column } = sourcePositionAt(view, body, offset);
    return { line: line + bodyLine - 1, column };
  };
  return ({ start, end }) => ({
    start,
    end,
    from: position(start),
    to: position(Math.max(start, end - 1)),
  });
}
