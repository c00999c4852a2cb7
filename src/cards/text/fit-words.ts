import type { CardFont, CardFonts } from '../fonts.ts';
import { balanceLines, cutWidePieces, fillLines, findPieces, type Line } from './break-lines.ts';
import { setText, type SetText } from './set-text.ts';

/** The room for the words, and how they are set. Pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** Words as large as they fit. */
export interface FittedWords {
  readonly set: SetText;
  readonly lines: readonly Line[];
  readonly size: number;
  readonly lineHeight: number;
  /** UTF-16 offset at which the closing mark begins. */
  readonly markAt: number;
}

/** Pixels. The smallest is 14 px on a phone. */
const SIZES = [
  96, 92, 88, 84, 80, 77, 73, 70, 67, 64, 61, 58, 56, 53, 51, 49, 47, 45, 43, 41, 40, 38, 37, 35,
  34,
] as const;
const SMALLEST = 34;

/** Below this the thin strokes of the display cut break up; the text cut holds. */
const DISPLAY_FROM = 47;

interface Style {
  /** Closing mark. */
  readonly close: string;
  readonly lang: string;
}

/**
 * Sets words with their closing mark as large as they fit a room; if even the smallest size is too
 * large, they end in an ellipsis after a whole word.
 */
export function fitWords(words: string, style: Style, fonts: CardFonts, room: Room): FittedWords {
  const text = words + style.close;
  const pieces = findPieces(text);
  const sets = new Map<readonly CardFont[], SetText>();
  for (const size of SIZES) {
    const face = size >= DISPLAY_FROM ? fonts.display : fonts.text;
    const set = sets.get(face) ?? setText(text, face, style.lang);
    sets.set(face, set);
    const width = room.width / size;
    const filled = fillLines(pieces, set.widthBefore, width);
    if (!filled || filled.length > linesFor(room, size, set)) continue;
    const lines = balanceLines(filled, pieces, set.widthBefore, width);
    return { set, lines, size, lineHeight: size * set.leading, markAt: words.length };
  }
  return fitSmallest(words, style, fonts.text, room);
}

const linesFor = (room: Room, size: number, { leading }: SetText): number =>
  Math.floor(room.height / (size * leading));

/** Words too long for the room, or with one that is too long for a line. */
function fitSmallest(
  words: string,
  { close, lang }: Style,
  face: readonly CardFont[],
  room: Room,
): FittedWords {
  const width = room.width / SMALLEST;
  const set = (text: string) => {
    const whole = setText(text + close, face, lang);
    const pieces = cutWidePieces(whole.text, findPieces(whole.text), whole.widthBefore, width);
    const lines = fillLines(pieces, whole.widthBefore, width) ?? [];
    return { whole, pieces, lines };
  };
  let { whole, pieces, lines } = set(words);
  const most = linesFor(room, SMALLEST, whole);
  let markAt = words.length;
  // What the lines that there are hold is too long by the ellipsis alone: one piece less, or two.
  const ends = pieces.map(({ inkEnd }) => inkEnd);
  let end = lines[most - 1]?.end ?? markAt;
  while (lines.length > most && end > 0) {
    const shorter = withEllipsis(words.slice(0, end));
    ({ whole, pieces, lines } = set(shorter));
    markAt = shorter.length;
    end = ends.findLast((at) => at < end) ?? 0;
  }
  const shown = balanceLines(lines.slice(0, most), pieces, whole.widthBefore, width);
  return { set: whole, lines: shown, size: SMALLEST, lineHeight: SMALLEST * whole.leading, markAt };
}

/** Punctuation before an ellipsis says nothing any more. */
const LOOSE_END = /[\s,;:،؛·–—-]+$/u;

const withEllipsis = (words: string): string => `${words.replace(LOOSE_END, '')} …`;
