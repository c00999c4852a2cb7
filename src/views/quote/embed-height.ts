/** What determines the height of a frame: its texts as shown. */
export interface EmbedTexts {
  readonly words: string;
  readonly name: string;
  /** Role and date. */
  readonly facts: string;
  readonly title: string;
}

/** From `styles/embed.css`, in pixels: the text's width at which each size of the words begins. */
const WORDS = [
  { width: 264, size: 20, line: 28 },
  { width: 444, size: 24, line: 32 },
  { width: 604, size: 28, line: 37 },
] as const;
/** What is below the words is the same at all widths. */
const TEXT_WIDTH = 264;
/** The grotesque is wider than the serif, for which the widths below are, and more so in bold. */
const NAME = { size: 15 * 1.2, line: 20 } as const;
const DATA = { size: 13 * 1.14, line: 18 } as const;
/**
 * Rules, paddings, gaps, and the last line, which never wraps; a little extra for other browsers.
 */
const FIXED = 4 + 16 + 14 + 1 + 10 + 6 + 24 + 12 + 1 + 4;

/** Height in CSS pixels that a frame needs for its texts at any width from the narrowest up. */
export function embedHeight({ words, name, facts, title }: EmbedTexts): number {
  const measured = measureWords(words);
  const data = TEXT_WIDTH / DATA.size;
  return (
    FIXED +
    Math.max(...WORDS.map(({ width, size, line }) => linesOf(measured, width / size) * line)) +
    linesOf(measureWords(name), TEXT_WIDTH / NAME.size) * NAME.line +
    linesOf(measureWords(facts), data) * DATA.line +
    linesOf(measureWords(title), data) * DATA.line
  );
}

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
interface MeasuredWord {
  readonly width: number;
  /** Without white space at the end. */
  readonly ink: number;
}

const BREAK_BEFORE = /(?<=[\s\u2014/-])/u;

function measureWords(text: string): MeasuredWord[] {
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

/** Lines that a text takes if it is broken between words. @param room in em */
function linesOf(words: readonly MeasuredWord[], room: number): number {
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
