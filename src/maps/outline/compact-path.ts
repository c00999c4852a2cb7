import type { GeoContext } from 'd3-geo';

/** Corners of one line or ring, `[x, y]` in units of the map. */
export type Corners = readonly (readonly [number, number])[];

/** Takes what `geoPath` draws, and keeps it as lists of corners. */
export interface CornerCollector extends GeoContext {
  readonly lines: readonly Corners[];
}

export function collectCorners(): CornerCollector {
  const lines: [number, number][][] = [];
  return {
    lines,
    beginPath() {},
    moveTo(x, y) {
      lines.push([[x, y]]);
    },
    lineTo(x, y) {
      lines.at(-1)?.push([x, y]);
    },
    closePath() {},
    arc() {},
  };
}

/** Twice the area of a ring; the sign tells which way round it goes. */
export function doubleArea(ring: Corners): number {
  let sum = 0;
  let last = ring.at(-1);
  for (const corner of ring) {
    if (last) sum += last[0] * corner[1] - corner[0] * last[1];
    last = corner;
  }
  return sum;
}

/** A ring smaller than this, in square units, is a speck. */
const SPECK = 3;

/**
 * Writes lines or rings as SVG path data: whole numbers, each corner relative to the last, without a
 * character more than needed. Specks and corners that fall together are left out.
 */
export function writePath(lines: readonly Corners[], closed: boolean): string {
  return lines.map((line) => writeLine(line, closed)).join('');
}

function writeLine(line: Corners, closed: boolean): string {
  const corners = tidy(line.map(([x, y]) => [Math.round(x), Math.round(y)]));
  const [first] = corners;
  if (!first || corners.length < (closed ? 3 : 2)) return '';
  if (closed && Math.abs(doubleArea(corners)) < 2 * SPECK) return '';
  let [x, y] = first;
  let steps = '';
  for (const [toX, toY] of corners.slice(1)) {
    steps += pair(toX - x, toY - y, steps !== '');
    [x, y] = [toX, toY];
  }
  return `M${pair(first[0], first[1], false)}l${steps}${closed ? 'z' : ''}`;
}

function pair(x: number, y: number, separate: boolean): string {
  return `${separate && x >= 0 ? ' ' : ''}${x}${y >= 0 ? ' ' : ''}${y}`;
}

/** Leaves out corners that repeat the last, or are on the way to the next. */
function tidy(corners: readonly [number, number][]): [number, number][] {
  const kept: [number, number][] = [];
  for (const corner of corners) {
    const last = kept.at(-1);
    if (last && last[0] === corner[0] && last[1] === corner[1]) continue;
    const before = kept.at(-2);
    if (last && before && isOnTheWay(before, last, corner)) kept.pop();
    kept.push(corner);
  }
  return kept;
}

function isOnTheWay(
  [fromX, fromY]: readonly [number, number],
  [x, y]: readonly [number, number],
  [toX, toY]: readonly [number, number],
): boolean {
  const [inX, inY, outX, outY] = [x - fromX, y - fromY, toX - x, toY - y];
  return inX * outY === inY * outX && inX * outX + inY * outY > 0;
}
