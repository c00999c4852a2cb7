/**
 * Widths in em, on the generous side: which font a reader sees before the site's arrive is unknown.
 */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/\p{M}|\p{Cf}/u, 0],
  [/\s/u, 0.26],
  [/[iljtfrI1.,;:!'’‘()[\]|]/u, 0.36],
  [/[mwMW—…@%]/u, 0.92],
  [/\p{Script=Latin}/u, 0.54],
  [/\p{Script=Arabic}|\p{Script=Hebrew}/u, 0.56],
  [/\p{Script=Cyrillic}|\p{Script=Greek}/u, 0.63],
  [/\p{Script=Armenian}|\p{Script=Georgian}/u, 0.68],
  [/\p{N}|\p{P}/u, 0.58],
];
/** Characters of East Asia, pictures. */
const WIDEST = 1.2;

const known = new Map<string, number>();

/** A site has millions of characters and few different ones. */
function widthOf(character: string): number {
  let width = known.get(character);
  if (width === undefined) {
    width = WIDTHS.find(([pattern]) => pattern.test(character))?.[1] ?? WIDEST;
    known.set(character, width);
  }
  return width;
}

/** A word with what follows it up to the next place where a line may break; widths in em. */
export interface MeasuredWord {
  readonly width: number;
  /** Without white space at the end. */
  readonly ink: number;
}

const BREAK_BEFORE = /(?<=[\s\u2014/-])/u;

/** Measures the words of a text, as any font that a reader may have sets them. */
export function measureWords(text: string): MeasuredWord[] {
  return text.split(BREAK_BEFORE).map((word) => {
    const { length } = word.trimEnd();
    let width = 0;
    let ink = 0;
    let at = 0;
    for (const character of word) {
      width += widthOf(character);
      at += character.length;
      if (at <= length) ink = width;
    }
    return { width, ink };
  });
}

/** Lines that a text takes at most if it is broken between words. @param room in em */
export function linesOf(words: readonly MeasuredWord[], room: number): number {
  let lines = 1;
  let filled = 0;
  for (const { width, ink } of words) {
    if (filled > 0 && filled + ink > room) {
      lines += 1;
      filled = 0;
    }
    lines += Math.floor(Math.max(0, ink - 0.001) / room);
    filled += width > room ? width % room : width;
  }
  return lines;
}
