import type { MapSize } from './frame.ts';

/** A rectangle in map units. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A label that needs a position. */
export interface LabelWish {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /**
   * A town's name is beside its dot, a country's name on the country, in smaller spaced capitals.
   */
  readonly stands: 'beside' | 'upon';
  /** Map units from the middle of the point's mark to its rim; absent if there is no mark. */
  readonly gap?: number;
}

/** Where a label found room: its anchor and baseline. */
export interface PlacedLabel {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Whether it is beside its point, such as a country's name that found no room on the country. */
  readonly beside: boolean;
}

/** Libre Franklin's widths as shares of the font's size, on the wide side. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[iljI.,'’|]/, 0.3],
  [/[frt\s()-]/, 0.4],
  [/[mwMW]/, 0.92],
  [/[A-Z]/, 0.7],
];
const OTHER_WIDTH = 0.59;
/** Names of countries and regions are set in smaller, spaced capitals. */
const SPACING = 0.08;
const CAPITALS = 0.82;
const ASCENT = 0.78;
const DESCENT = 0.24;
const MARGIN = 3;
/** Between a mark and its name, in map units. */
const CLEAR = 2;

/** How wide a text will be, in map units, not less than it is. */
export function textWidth(text: string, font: number): number {
  let width = 0;
  for (const letter of text) {
    width += WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHER_WIDTH;
  }
  return width * font;
}

/** The same for a name that is on its country. */
export function capitalsWidth(text: string, font: number): number {
  return (textWidth(text.toUpperCase(), 1) + text.length * SPACING) * CAPITALS * font;
}

/**
 * Finds room for labels, in order, so that none overlaps another, on anything in `taken`, or beyond
 * the edge; a label without room is undefined.
 *
 * @param taken boxes to keep clear; those of the labels are added, with that of a ring where a
 * country's name has to be beside one
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  size: MapSize,
  taken: Box[],
): (PlacedLabel | undefined)[] {
  const isFree = (box: Box) => isInside(box, size) && isClear(box, taken);
  return wishes.map((wish) => {
    const isTown = wish.stands === 'beside';
    const font = isTown ? size.font : size.font * CAPITALS;
    const width = (isTown ? textWidth : capitalsWidth)(wish.text, size.font);
    const ring = boxAround(wish.x, wish.y, wish.gap ?? 0);
    for (const label of isTown ? besides(wish, font) : [upon(wish, font), ...besides(wish, font)]) {
      const box = boxOf(label, width, font);
      const needsRing = !isTown && label.beside;
      if (!isFree(box) || (needsRing && !isFree(ring))) continue;
      taken.push(box, ...(needsRing ? [ring] : []));
      return label;
    }
    return undefined;
  });
}

/** The box around a point. */
export function boxAround(x: number, y: number, radius: number): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

/** Right of the mark first, then left, above and below, then the corners: a map-maker's order. */
function besides({ x, y, gap }: LabelWish, font: number): PlacedLabel[] {
  if (gap === undefined) return [];
  const middle = y + (ASCENT - DESCENT) * 0.5 * font;
  const [above, below] = [y - gap - CLEAR - DESCENT * font, y + gap + CLEAR + ASCENT * font];
  const [left, right] = [x - gap - 2 * CLEAR, x + gap + 2 * CLEAR];
  const places = [
    { x: right, y: middle, anchor: 'start' },
    { x: left, y: middle, anchor: 'end' },
    { x, y: above, anchor: 'middle' },
    { x, y: below, anchor: 'middle' },
    { x: x + gap, y: above, anchor: 'start' },
    { x: x + gap, y: below, anchor: 'start' },
    { x: x - gap, y: above, anchor: 'end' },
    { x: x - gap, y: below, anchor: 'end' },
  ] as const;
  return places.map((place) => ({ ...place, beside: true }));
}

function upon({ x, y }: LabelWish, font: number): PlacedLabel {
  return { x, y: y + (ASCENT - DESCENT) * 0.5 * font, anchor: 'middle', beside: false };
}

function boxOf({ x, y, anchor }: PlacedLabel, width: number, font: number): Box {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, top: y - ASCENT * font, right: left + width, bottom: y + DESCENT * font };
}

/** Whether a box is free. */
export function isClear(box: Box, taken: readonly Box[]): boolean {
  return !taken.some((other) => overlap(box, other));
}

function isInside({ left, top, right, bottom }: Box, { width, height }: MapSize): boolean {
  return left >= MARGIN && top >= MARGIN && right <= width - MARGIN && bottom <= height - MARGIN;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
