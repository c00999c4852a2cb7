import { FIRST_LINE, type AxisRow } from './axis.ts';

/** From the start of a row, in CSS pixels: the axis, and where labels begin. */
const AXIS = 44;
const LABELS = 68;

/**
 * A row’s piece of the axis as SVG: its axis, its ticks, its point, and the line from there to the label.
 * Positions are attributes, since styles may not be inline.
 */
export function axisPicture(row: AxisRow): string {
  const { height, point, here, lane, lines, years, quarters, broken } = row;
  const axis = [
    ...lines.map(([from, to]) => `M${AXIS} ${from}V${to}`),
    ...years.map(({ y }) => `M${AXIS - 6} ${y}h6`),
    ...quarters.map((y) => `M${AXIS - 3} ${y}h3`),
    ...(broken === undefined ? [] : [-4, 4].map((dy) => `M${AXIS - 6} ${broken + dy + 2}l12 -4`)),
  ];
  const parts = [
    axis.length === 0 ? '' : `<path d="${axis.join('')}"/>`,
    `<path class="leader" d="${leader(point, lane)}"/>`,
    ...years.map(({ y, year }) => `<text y="${y + 4}">${year}</text>`),
    `<circle cx="${AXIS}" cy="${point}" r="${here ? 5.5 : 4}"/>`,
  ];
  return `<svg width="${LABELS}" height="${height}" aria-hidden="true">${parts.join('')}</svg>`;
}

/** A label beside its day needs a straight line, one that moved down a line with two corners. */
function leader(point: number, lane: number): string {
  if (point === FIRST_LINE) return `M${AXIS} ${point}H${LABELS - 5}`;
  return `M${AXIS} ${point}H${LABELS - 10 - 4 * lane}V${FIRST_LINE}H${LABELS - 5}`;
}
