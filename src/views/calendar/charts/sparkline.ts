import type { CalendarDate } from '../../../core/calendar/date.ts';

const HEIGHT = 9;
/** Strokes a sparkline has at most; with more, an index of hundreds would weigh too much. */
const MOST_STROKES = 12;

/** How often over time, as a picture of a word's size: one stroke per year, or per few years. */
export interface Sparkline {
  readonly width: number;
  readonly height: number;
  /** SVG path data of strokes one unit apart; a time without events has none. */
  readonly path: string;
}

/**
 * Draws when something happened.
 *
 * @param years the first and the last year of the archive
 */
export function sparkline(
  dates: readonly CalendarDate[],
  years: { readonly first: number; readonly last: number },
): Sparkline {
  const yearsAStroke = Math.max(1, Math.ceil((years.last + 1 - years.first) / MOST_STROKES));
  const width = Math.ceil((years.last + 1 - years.first) / yearsAStroke);
  const counts = new Array<number>(width).fill(0);
  for (const date of dates) {
    const at = Math.floor((Number(date.slice(0, 4)) - years.first) / yearsAStroke);
    counts[at] = (counts[at] ?? 0) + 1;
  }
  const most = Math.max(1, ...counts);
  const strokes = counts.flatMap((count, at) =>
    count === 0 ? [] : [`M${at} ${HEIGHT}v-${Math.max(1, Math.round((HEIGHT * count) / most))}`],
  );
  return { width, height: HEIGHT, path: strokes.join('') };
}
