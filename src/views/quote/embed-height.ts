import { linesOf, measureWords } from '../../core/text/text-lines.ts';

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
