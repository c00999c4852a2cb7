import type { Position } from 'geojson';
import { dot, toVector, type Cap, type Vector } from './sphere.ts';

/** A line on the globe with its corners as vectors too, three numbers each: to measure without sines. */
export interface Line {
  readonly positions: readonly Position[];
  readonly vectors: Float64Array;
}

export function createLine(positions: readonly Position[]): Line {
  const vectors = new Float64Array(positions.length * 3);
  for (const [index, [longitude = 0, latitude = 0]] of positions.entries()) {
    vectors.set(toVector([longitude, latitude]), index * 3);
  }
  return { positions, vectors };
}

/**
 * A line as it is within a cap, and with no more corners outside it than keep it out: a map of a region
 * need not project the coast of the whole of Eurasia.
 *
 * From a corner outside the cap, all that follows within a circle that does not meet the cap is left
 * out. The line that is left passes the cap on the same side.
 */
export function thinOutside({ positions, vectors }: Line, cap: Cap): Position[] {
  const center = toVector(cap.center);
  const kept: Position[] = [];
  let keptIndex = -1;
  let from: Vector = [0, 0, 0];
  let cosine = 1;
  const keep = (index: number): void => {
    kept.push([...(positions[index] ?? [])]);
    keptIndex = index;
    from = vectorAt(vectors, index);
    const clear = Math.acos(clamp(dot(from, center))) - cap.radius;
    cosine = clear > 0 ? Math.cos(Math.min(clear, QUARTER)) : 2;
  };
  const last = positions.length - 1;
  for (let index = 0; index <= last; index++) {
    const at = index * 3;
    const near =
      (vectors[at] ?? 0) * from[0] +
      (vectors[at + 1] ?? 0) * from[1] +
      (vectors[at + 2] ?? 0) * from[2];
    if (index > 0 && index < last && near > cosine) continue;
    if (index - 1 > keptIndex && index > 0) keep(index - 1);
    keep(index);
  }
  return kept;
}

const QUARTER = Math.PI / 4;

function vectorAt(vectors: Float64Array, index: number): Vector {
  return [vectors[index * 3] ?? 0, vectors[index * 3 + 1] ?? 0, vectors[index * 3 + 2] ?? 0];
}

function clamp(cosine: number): number {
  return Math.max(-1, Math.min(1, cosine));
}
