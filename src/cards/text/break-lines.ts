import LineBreaker from 'linebreak';

/** A stretch of text between two places at which a line may end. Half-open UTF-16 offsets. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** Before its trailing spaces. */
  readonly inkEnd: number;
}

/** A line of text, without the spaces at its end. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

const TRAILING_SPACES = /\s+$/;

/** Cuts a text where lines may end (Unicode Standard Annex 14). */
export function findPieces(text: string): Piece[] {
  const pieces: Piece[] = [];
  const breaker = new LineBreaker(text);
  let start = 0;
  for (let at = breaker.nextBreak(); at !== null; at = breaker.nextBreak()) {
    const ink = text.slice(start, at.position).replace(TRAILING_SPACES, '');
    pieces.push({ start, end: at.position, inkEnd: start + ink.length });
    start = at.position;
  }
  return pieces;
}

/** Cuts pieces that are wider than a line between characters as a reader counts them. */
export function cutWidePieces(
  text: string,
  pieces: readonly Piece[],
  widthBefore: Float64Array,
  width: number,
): Piece[] {
  const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
  return pieces.flatMap((piece) => {
    if (widthAt(widthBefore, piece.start, piece.inkEnd) <= width) return [piece];
    return [...graphemes.segment(text.slice(piece.start, piece.inkEnd))].map(
      ({ index, segment }): Piece => {
        const start = piece.start + index;
        const inkEnd = start + segment.length;
        return { start, inkEnd, end: inkEnd === piece.inkEnd ? piece.end : inkEnd };
      },
    );
  });
}

/**
 * Fills lines one after another.
 *
 * @param widthBefore width of the text before each offset, in the same unit as `width`
 * @returns nothing if a piece is wider than a line
 */
export function fillLines(
  pieces: readonly Piece[],
  widthBefore: Float64Array,
  width: number,
): Line[] | undefined {
  const lines: Line[] = [];
  let line: Line | undefined;
  for (const { start, inkEnd } of pieces) {
    if (widthAt(widthBefore, start, inkEnd) > width) return undefined;
    if (line && widthAt(widthBefore, line.start, inkEnd) <= width) {
      line = { start: line.start, end: inkEnd };
      continue;
    }
    if (line) lines.push(line);
    line = { start, end: inkEnd };
  }
  return line ? [...lines, line] : lines;
}

/**
 * Narrows filled lines until one more would be needed, so that they are of similar length and none
 * has only a single word.
 *
 * @param filled what {@link fillLines} made of the same pieces at the same width
 */
export function balanceLines(
  filled: readonly Line[],
  pieces: readonly Piece[],
  widthBefore: Float64Array,
  width: number,
): readonly Line[] {
  let best = filled;
  let [tooNarrow, wideEnough] = [width / 2, width];
  for (let step = 0; step < 8; step++) {
    const middle = (tooNarrow + wideEnough) / 2;
    const lines = fillLines(pieces, widthBefore, middle);
    if (lines?.length === filled.length) {
      best = lines;
      wideEnough = middle;
    } else tooNarrow = middle;
  }
  return best;
}

const widthAt = (widthBefore: Float64Array, start: number, end: number): number =>
  (widthBefore[end] ?? 0) - (widthBefore[start] ?? 0);
