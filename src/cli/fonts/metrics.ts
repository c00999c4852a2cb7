import { type FontTables, measureMeanAdvance } from './sfnt.ts';

/** English news in ordinary proportions of letters, spaces, figures and marks. */
export const SAMPLE_TEXT = `The foreign minister told reporters on Thursday that the two countries had agreed to hold a third round of talks before the end of October, after a meeting of 27 delegations in Geneva. “We have never been closer to a treaty,” she said, “but nothing is agreed until everything is agreed.” Officials in both capitals, who asked not to be named, described the draft as a framework of about 40 pages.`;

/** How a local font is made to fill the lines of a web font. @param localMeanAdvance in em, over the sample text */
export function fitMetrics(tables: FontTables, localMeanAdvance: number) {
  const adjust = measureMeanAdvance(tables, SAMPLE_TEXT) / localMeanAdvance;
  const percent = (fontUnits: number): string =>
    `${((fontUnits / tables.unitsPerEm / adjust) * 100).toFixed(2)}%`;
  return {
    sizeAdjust: `${(adjust * 100).toFixed(2)}%`,
    ascentOverride: percent(tables.ascent),
    descentOverride: percent(tables.descent),
    lineGapOverride: percent(tables.lineGap),
  };
}

/** A gap of so many characters is bridged, which makes a style sheet of many ranges a fifth lighter. */
const MOST_BRIDGED = 32;

/**
 * `[0x41, 0x42, 0x43, 0x2c6]` → `U+41-43,U+2C6`. A small gap without characters of other files is bridged:
 * for one of these rare letters, the browser asks for a file that lacks it, and looks further.
 *
 * @param elsewhere characters of the face’s other files
 */
export function formatUnicodeRange(
  codePoints: readonly number[],
  elsewhere: readonly number[] = [],
): string {
  const ranges: [number, number][] = [];
  const isOpen = (from: number, to: number): boolean =>
    to - from <= MOST_BRIDGED + 1 && !elsewhere.some((other) => other > from && other < to);
  for (const codePoint of [...codePoints].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && isOpen(last[1], codePoint)) last[1] = codePoint;
    else ranges.push([codePoint, codePoint]);
  }
  const hex = (codePoint: number): string => codePoint.toString(16).toUpperCase();
  return ranges.map(([a, b]) => (a === b ? `U+${hex(a)}` : `U+${hex(a)}-${hex(b)}`)).join(',');
}
