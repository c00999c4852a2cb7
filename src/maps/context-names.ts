import { countryName } from '../core/gazetteer/country-name.ts';
import { isDisputed } from './outline/borders.ts';
import { doubleArea, type Corners } from './outline/compact-path.ts';
import { visibleParts } from './outline/draw-land.ts';
import { projectionOf, type Frame } from './frame.ts';
import type { Detail, Piece } from './outline/geometry.ts';
import { capitalsWidth } from './place-labels.ts';

/** A point of a map, in its units. */
export interface MapPoint {
  readonly x: number;
  readonly y: number;
}

/** A country's name, and where on the map the country is. */
export interface ContextName extends MapPoint {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly text: string;
}

/** So many names of countries help; more would be in the way. */
export const MOST_NAMES = 9;
/** A part of a country smaller than this share of the map goes without a name. */
const LEAST_SHARE = 0.012;
/** If less than this share of a country is visible, the map does not count as showing it. */
const LEAST_SEEN = 0.006;
/** A name may be this much wider than its country. */
const OVERHANG = 1.25;

/**
 * The middle of the part of a country that a frame shows; none if that is outside the country, or
 * in an area that another state claims too: a name must not settle whose it is.
 */
export function countryMiddle(code: string, frame: Frame, detail: Detail): MapPoint | undefined {
  const { width, height } = frame.size;
  for (const ring of visibleParts(detail.countries.get(code) ?? [], frame)) {
    if (Math.abs(doubleArea(ring)) / 2 < width * height * LEAST_SEEN) return undefined;
    const point = middleOf(ring);
    if (isWithin(point, ring) && !isClaimedTwice(point, frame)) return point;
  }
  return undefined;
}

/** The names of the countries that fill a frame, largest first, to help readers find their way. */
export function contextNames(frame: Frame, detail: Detail): ContextName[] {
  const { width, height, font } = frame.size;
  const found: { name: ContextName; area: number }[] = [];
  for (const [code, parts] of detail.countries) {
    const largest = parts.filter(
      (part) => largestArea(part, frame) >= width * height * LEAST_SHARE,
    );
    const [ring] = visibleParts(largest, frame);
    if (!ring) continue;
    const area = Math.abs(doubleArea(ring)) / 2;
    if (area < width * height * LEAST_SHARE) continue;
    const text = countryName(code);
    const point = middleOf(ring);
    const xs = ring.map(([x]) => x);
    const room = Math.max(...xs) - Math.min(...xs);
    if (room * OVERHANG < capitalsWidth(text, font)) continue;
    if (!isWithin(point, ring) || isClaimedTwice(point, frame)) continue;
    found.push({ name: { code, text, ...point }, area });
  }
  return found
    .sort((a, b) => b.area - a.area || (a.name.text < b.name.text ? -1 : 1))
    .map(({ name }) => name);
}

/** No more of a part than this is on the map: areas are true there. In square map units. */
function largestArea({ cap }: Piece, { scale }: Frame): number {
  return 2 * Math.PI * (1 - Math.cos(cap.radius)) * scale ** 2;
}

function isClaimedTwice({ x, y }: MapPoint, frame: Frame): boolean {
  const at = projectionOf(frame).invert?.([x, y]);
  return at ? isDisputed(at[0], at[1]) : false;
}

/** Centroid of a ring. */
function middleOf(ring: Corners): MapPoint {
  let [x, y] = [0, 0];
  let last = ring.at(-1) ?? [0, 0];
  for (const corner of ring) {
    const cross = last[0] * corner[1] - corner[0] * last[1];
    x += (last[0] + corner[0]) * cross;
    y += (last[1] + corner[1]) * cross;
    last = corner;
  }
  const six = 3 * doubleArea(ring) || 1;
  return { x: x / six, y: y / six };
}

function isWithin({ x, y }: MapPoint, ring: Corners): boolean {
  let inside = false;
  let last = ring.at(-1) ?? [0, 0];
  for (const corner of ring) {
    const crosses = corner[1] > y !== last[1] > y;
    const at = ((last[0] - corner[0]) * (y - corner[1])) / (last[1] - corner[1]) + corner[0];
    if (crosses && x < at) inside = !inside;
    last = corner;
  }
  return inside;
}
