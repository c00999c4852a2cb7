import { shortenWords } from '../../core/text/shorten-words.ts';
import { linesOf, measureWords } from '../../core/text/text-lines.ts';

/** From `styles/story.css`, in CSS pixels: what the text of a label has to itself at the narrowest. */
const WIDTH = 164;
const TITLE = { size: 16, line: 20 } as const;
/** The grotesque is wider than the serif, for which the widths are. */
const SHARED = { size: 12 * 1.1, line: 18 } as const;
const DATE = 18;
/** What a title of three lines may take up: two more with the spacing of WCAG 1.4.12. */
const MOST_LINES = 5;
/** On a wide screen a title has lines of 187 pixels; measured widths are a fifth more than those of the serif. */
const CUT = { lines: 3, width: 187 * 1.2 } as const;

/** A title as a label shows it: cut after a whole word, so that it has three lines at most. */
export function labelTitle(title: string): string {
  let shown = title;
  while (linesOf(measureWords(shown), CUT.width / TITLE.size) > CUT.lines) {
    shown = shortenWords(title, shown.replace(/ …$/u, '').length - 1);
  }
  return shown;
}

/**
 * What a label of a timeline takes up: its date, its title and what it shares. Larger text makes it
 * taller, and then the rest moves down.
 *
 * @returns CSS pixels
 */
export function labelHeight(title: string, shares: string): number {
  const lines = Math.min(MOST_LINES, linesOf(measureWords(labelTitle(title)), WIDTH / TITLE.size));
  const shared = shares === '' ? 0 : linesOf(measureWords(shares), WIDTH / SHARED.size);
  return DATE + lines * TITLE.line + shared * SHARED.line;
}
