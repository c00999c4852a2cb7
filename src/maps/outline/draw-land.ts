import { geoPath, type GeoProjection } from 'd3-geo';
import { collectCorners, doubleArea, writePath, type Corners } from './compact-path.ts';
import { projectionOf, type Frame } from '../frame.ts';
import type { Detail, Geometry, Piece } from './geometry.ts';
import { dot, toVector } from './sphere.ts';
import { thinOutside } from './thin-line.ts';

/** Land and borders as SVG path data. */
export interface DrawnLand {
  readonly land: string;
  readonly borders: string;
}

/**
 * A triangle of half as many to this many square map units, which are half a pixel wide, is not worth
 * its corner. Maps of 72, 36 and 2 look alike side by side; of 100, a reader misses inlets and islands.
 */
const UNITS_OF_A_TRIANGLE = 72;
/** Characters of path data, under 1.6 KB compressed. A busier coast is drawn more coarsely, … */
const LONGEST_PATHS = 3200;
/** … and a little more so for every mark, since a page pays for all that is on it. */
const LONGEST_PATHS_LESS_A_MARK = 40;
/** Map units by which land is drawn beyond the frame, so that no coast runs along it. */
const BLEED = 4;

/** The detail that a frame can show. @param coarser so many times larger triangles are left out */
export function detailFor(frame: Frame, geometry: Geometry, coarser = 1): Detail {
  return geometry.detail((coarser * UNITS_OF_A_TRIANGLE) / frame.scale ** 2);
}

/** Draws what a frame shows of land and of undisputed borders. @param marks how many the map has */
export function drawLand(frame: Frame, geometry: Geometry, marks: number): DrawnLand {
  const longest = LONGEST_PATHS - marks * LONGEST_PATHS_LESS_A_MARK;
  let detail: Detail | undefined = detailFor(frame, geometry);
  let drawn: DrawnLand = { land: '', borders: '' };
  while (detail) {
    // Dashes hide corners, and borders meet each other and the coast at the same points in all details.
    const { borders } = geometry.coarser(detail) ?? detail;
    drawn = {
      land: writePath(cornersOf(visible(detail.land, frame), 'Polygon', frame, BLEED), true),
      borders: writePath(
        cornersOf(visible(borders, frame), 'MultiLineString', frame, BLEED),
        false,
      ),
    };
    if (drawn.land.length + drawn.borders.length <= longest) break;
    detail = geometry.coarser(detail);
  }
  return drawn;
}

/** The parts of a country that a frame shows, as rings in map units, the largest first. */
export function visibleParts(parts: readonly Piece[], frame: Frame): readonly Corners[] {
  const rings = cornersOf(visible(parts, frame), 'Polygon', frame, 0);
  return rings
    .map((ring) => ({ ring, area: Math.abs(doubleArea(ring)) }))
    .sort((a, b) => b.area - a.area)
    .map(({ ring }) => ring);
}

/** The angle from a frame's middle to its corners, in radians. */
function reach({ scale, size }: Frame): number {
  const corner = Math.hypot(size.width / 2 + BLEED, size.height / 2 + BLEED) / scale;
  return 2 * Math.asin(Math.min(1, corner / 2));
}

function clipped(frame: Frame, bleed: number): GeoProjection {
  const { width, height } = frame.size;
  // The clipping circle is drawn with corners of its own, which must be outside the frame.
  const degrees = Math.min(179, (reach(frame) * 180 * 1.02) / Math.PI + 0.5);
  return projectionOf(frame)
    .clipAngle(degrees)
    .clipExtent([
      [-bleed, -bleed],
      [width + bleed, height + bleed],
    ]);
}

function visible(pieces: readonly Piece[], frame: Frame): Piece[] {
  const within = reach(frame);
  const middle = toVector(frame.center);
  return pieces.filter(
    ({ cap, middle: other }) =>
      dot(middle, other) > Math.cos(Math.min(Math.PI, within + cap.radius)),
  );
}

function cornersOf(
  pieces: readonly Piece[],
  type: 'Polygon' | 'MultiLineString',
  frame: Frame,
  bleed: number,
): readonly Corners[] {
  if (pieces.length === 0) return [];
  const collector = collectCorners();
  const draw = geoPath(clipped(frame, bleed), collector);
  // A little wider than the clipping circle.
  const cap = { center: frame.center, radius: reach(frame) * 1.04 + 0.015 };
  for (const { lines } of pieces) {
    const coordinates = lines.map((line) => thinOutside(line, cap));
    draw(type === 'Polygon' ? { type, coordinates } : { type, coordinates });
  }
  return collector.lines;
}
