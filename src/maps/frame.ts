import { DRAWN_KINDS } from './drawn-kinds.ts';
import { geoAzimuthalEqualArea, type GeoProjection } from 'd3-geo';
import { placesInFocus, pointOf } from './focus.ts';
import type { MapPlace } from './place.ts';
import type { Detail, Piece } from './outline/geometry.ts';
import { arcBetween, capAround, kilometresInRadian, type LonLat } from './outline/sphere.ts';

/** A map's size in its own units. */
export interface MapSize {
  readonly width: number;
  readonly height: number;
  /** Of the labels. */
  readonly font: number;
}

/** What a map of a region shows: north is up in its middle, and areas are true to each other. */
export interface Frame {
  readonly center: LonLat;
  /** Map units in a radian of the Earth's surface. */
  readonly scale: number;
  readonly size: MapSize;
}

/** Beyond this angle from its middle, in radians, a map is better one of the world. */
const WIDEST = 0.75;
/**
 * Kilometres from a map's middle to its sides, at the least, around several places, which say by their
 * distance how close to look.
 */
const LEAST_AROUND_SEVERAL = 300;
/** How much of the width and height the places may take, so that their labels find room. */
const INNER = { width: 0.58, height: 0.66 } as const;
const OUTLINE_INNER = { width: 0.82, height: 0.8 } as const;
/** A part of a country this much smaller than its largest does not widen the map: an overseas territory. */
const PART_COUNTS_FROM = 0.25;

/** The projection of a frame. */
export function projectionOf({ center, scale, size }: Frame): GeoProjection {
  return geoAzimuthalEqualArea()
    .rotate([-center[0], -center[1]])
    .translate([size.width / 2, size.height / 2])
    .scale(scale)
    .precision(0);
}

/**
 * The frame around places.
 *
 * @param detail where the outline of a country is taken from when it is the only place
 * @returns `world` if the places are too far apart for one region
 */
export function fitFrame(
  places: readonly MapPlace[],
  size: MapSize,
  detail: Detail,
): Frame | 'world' {
  const deciding = placesInFocus(places);
  const [only] = deciding;
  const outline =
    deciding.length === 1 && only && DRAWN_KINDS[only.kind].outlined
      ? countryOutline(only, detail)
      : [];
  const points = outline.length > 0 ? outline : deciding.map(pointOf);
  const cap = capAround(points);
  if (cap.radius > WIDEST) return 'world';
  const least =
    distinct(points) > 1 && outline.length === 0
      ? LEAST_AROUND_SEVERAL
      : Math.max(...deciding.map(({ kind }) => DRAWN_KINDS[kind].around));
  return fitPoints(points, cap.center, size, least, outline.length > 0 ? OUTLINE_INNER : INNER);
}

function distinct(points: readonly LonLat[]): number {
  return new Set(points.map(([longitude, latitude]) => `${longitude} ${latitude}`)).size;
}

/**
 * Moves the middle until the points are spread evenly around it, then zooms in as far as they
 * allow.
 */
function fitPoints(
  points: readonly LonLat[],
  around: LonLat,
  size: MapSize,
  leastKilometres: number,
  inner: { readonly width: number; readonly height: number },
): Frame {
  const unit: MapSize = { width: 0, height: 0, font: 0 };
  let center = around;
  let box = { width: 0, height: 0 };
  for (let round = 0; round < 3; round++) {
    const project = projectionOf({ center, scale: 1, size: unit });
    const corners = points.map(
      (point): readonly [number, number] => project([point[0], point[1]]) ?? [0, 0],
    );
    const xs = corners.map(([x]) => x);
    const ys = corners.map(([, y]) => y);
    const [left, right] = [Math.min(...xs), Math.max(...xs)];
    const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
    box = { width: right - left, height: bottom - top };
    const middle = project.invert?.([(left + right) / 2, (top + bottom) / 2]);
    if (middle) center = [middle[0], middle[1]];
  }
  const scale = Math.min(
    (size.width / 2) * (kilometresInRadian / leastKilometres),
    (size.width * inner.width) / Math.max(box.width, 1e-9),
    (size.height * inner.height) / Math.max(box.height, 1e-9),
  );
  return { center: [round(center[0]), round(center[1])], scale: Math.round(scale), size };
}

/** So that no map depends on the last digits of a sine. */
function round(degrees: number): number {
  return Math.round(degrees * 100) / 100;
}

/** The corners of a country's main parts; none for a country too small to be in the atlas. */
function countryOutline({ country = '', latitude, longitude }: MapPlace, detail: Detail): LonLat[] {
  const parts = detail.countries.get(country) ?? [];
  const size = ({ cap }: Piece) => cap.radius ** 2;
  const largest = Math.max(0, ...parts.map(size));
  return parts
    .filter((part) => size(part) >= largest * PART_COUNTS_FROM)
    .filter(({ cap }) => arcBetween(cap.center, [longitude, latitude]) < WIDEST)
    .flatMap(({ lines }) => (lines[0]?.positions ?? []).map(([x = 0, y = 0]): LonLat => [x, y]));
}
