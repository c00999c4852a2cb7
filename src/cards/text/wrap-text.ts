import type { CardFont } from '../fonts.ts';
import { setText, widthOf } from './set-text.ts';

interface Measure {
  readonly lang: string;
  /** Of a line, in em. */
  readonly width: number;
  /** Lines that there is room for. */
  readonly most: number;
}

/** Fills a few lines word by word; what is left over, or too wide, ends in an ellipsis. */
export function wrapText(
  text: string,
  fonts: readonly CardFont[],
  { lang, width, most }: Measure,
): string[] {
  const fits = (line: string) => widthOf(setText(line, fonts, lang), 0, line.length) <= width;
  const words = text.split(' ').filter((word) => word !== '');
  const lines: string[] = [];
  while (words.length > 0 && lines.length < most) {
    let line = words.shift() ?? '';
    while (words.length > 0 && fits(`${line} ${words[0]}`)) line += ` ${words.shift()}`;
    lines.push(line);
  }
  return lines.map((line, index) => {
    const leftOver = index === lines.length - 1 && words.length > 0;
    return leftOver || !fits(line) ? shorten(line, fits) : line;
  });
}

/** Cuts after a whole word where there is one, and otherwise inside the word. */
function shorten(line: string, fits: (line: string) => boolean): string {
  const words = line.split(' ');
  for (; words.length > 0; words.pop()) {
    if (fits(`${words.join(' ')} …`)) return `${words.join(' ')} …`;
  }
  const letters = [...line].slice(0, 200);
  while (letters.length > 0 && !fits(`${letters.join('')}…`)) letters.pop();
  return `${letters.join('')}…`;
}
