import type { MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import { undisputedBorders } from './borders.ts';
import { capAround, toVector, type Cap, type LonLat, type Vector } from './sphere.ts';
import { createLine, type Line } from './thin-line.ts';
import {
  readCountryCodes,
  readWorldAtlas,
  simplifyWorld,
  weighWorld,
  type WorldTopology,
} from './world-atlas.ts';

/** A border, or a polygon's rings, with the cap it is in, so that a map draws only what it shows. */
export interface Piece {
  readonly lines: readonly Line[];
  readonly cap: Cap;
  /** Of the cap. */
  readonly middle: Vector;
}

/** The world at one degree of detail. */
export interface Detail {
  /** Steradians: smaller triangles were left out. */
  readonly weight: number;
  readonly land: readonly Piece[];
  readonly borders: readonly Piece[];
  /** By ISO 3166-1 alpha-2; countries without a code are left out. */
  readonly countries: ReadonlyMap<string, readonly Piece[]>;
}

/** The world in several degrees of detail. */
export interface Geometry {
  /** The coarsest whose detail is finer than a weight, in steradians. */
  detail(weight: number): Detail;
  /** One step coarser; undefined if there is none. */
  coarser(detail: Detail): Detail | undefined;
}

const FINEST = 5e-8;
const STEP = 2;
const STEPS = 16;

let loaded: Geometry | undefined;

/** The world for maps of regions. Read once in a process: some 0.3 s, and 15 ms for each detail used. */
export function loadGeometry(): Geometry {
  loaded ??= createGeometry(readWorldAtlas('50m'), readCountryCodes());
  return loaded;
}

/** @param codes ISO 3166-1 alpha-2 by numeric code */
export function createGeometry(
  topology: WorldTopology,
  codes: ReadonlyMap<string, string>,
): Geometry {
  const weighed = weighWorld(topology);
  const made = new Map<number, Detail>();
  const at = (step: number): Detail => {
    const known = made.get(step);
    if (known) return known;
    const weight = FINEST * STEP ** step;
    const detail = readDetail(simplifyWorld(weighed, weight), codes, weight);
    made.set(step, detail);
    return detail;
  };
  const stepOf = (weight: number) => Math.floor(Math.log(weight / FINEST) / Math.log(STEP) + 1e-9);
  return {
    detail: (weight) => at(Math.max(0, Math.min(STEPS - 1, stepOf(weight)))),
    coarser: (detail) => {
      const step = stepOf(detail.weight) + 1;
      return step < STEPS ? at(step) : undefined;
    },
  };
}

/** Its parts are read when they are asked for: names need no borders, and borders no countries. */
function readDetail(
  topology: WorldTopology,
  codes: ReadonlyMap<string, string>,
  weight: number,
): Detail {
  let land: readonly Piece[] | undefined;
  let borders: readonly Piece[] | undefined;
  let byCode: ReadonlyMap<string, readonly Piece[]> | undefined;
  return {
    weight,
    get land() {
      land ??= feature(topology, topology.objects.land).features.flatMap(({ geometry }) =>
        polygons(geometry),
      );
      return land;
    },
    get borders() {
      borders ??= undisputedBorders(topology).map((line) => createPiece([line]));
      return borders;
    },
    get countries() {
      byCode ??= countriesOf(topology, codes);
      return byCode;
    },
  };
}

function countriesOf(
  topology: WorldTopology,
  codes: ReadonlyMap<string, string>,
): Map<string, readonly Piece[]> {
  const byCode = new Map<string, readonly Piece[]>();
  for (const { id, geometry } of feature(topology, topology.objects.countries).features) {
    const code = codes.get(String(id));
    if (code !== undefined) byCode.set(code, polygons(geometry));
  }
  return byCode;
}

function polygons(geometry: { readonly type: string }): Piece[] {
  const shape = geometry as Polygon | MultiPolygon;
  if (shape.type === 'MultiPolygon') return shape.coordinates.map(createPiece);
  return shape.type === 'Polygon' ? [createPiece(shape.coordinates)] : [];
}

function createPiece(lines: readonly Position[][]): Piece {
  const cap = capOf(lines[0] ?? []);
  return { lines: lines.map(createLine), cap, middle: toVector(cap.center) };
}

function capOf(positions: readonly Position[]): Cap {
  return capAround(positions.map(([longitude = 0, latitude = 0]): LonLat => [longitude, latitude]));
}
