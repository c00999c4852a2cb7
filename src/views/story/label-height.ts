import { linesOf, measureWords } from '../../core/text/text-lines.ts';

/** From `styles/story.css`, in CSS pixels: what the text of a label has to itself at the narrowest. */
const WIDTH = 164;
const TITLE = { size: 16, line: 20 } as const;
/** The grotesque is wider than the serif, for which the widths are. */
const SHARED = { size: 12 * 1.1, line: 18 } as const;
const DATE = 18;
/** Longer titles are cut; most have three lines, and two more with the spacing of WCAG 1.4.12. */
const MOST_LINES = 5;

/**
 * What a label of a timeline takes up: its date, its title and what it shares. Larger text makes it
 * taller, and then the rest moves down.
 *
 * @returns CSS pixels
 */
export function labelHeight(title: string, shares: string): number {
  const lines = Math.min(MOST_LINES, linesOf(measureWords(title), WIDTH / TITLE.size));
  const shared = shares === '' ? 0 : linesOf(measureWords(shares), WIDTH / SHARED.size);
  return DATE + lines * TITLE.line + shared * SHARED.line;
}
