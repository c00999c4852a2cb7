/** Longitude and latitude in WGS 84 degrees. */
export type LonLat = readonly [longitude: number, latitude: number];

/** A point of the unit sphere. */
export type Vector = readonly [number, number, number];

const radiansInDegree = Math.PI / 180;

export const kilometresInRadian = 6371;

/** The angle between two points seen from the middle of the Earth, in radians. */
export function arcBetween(a: LonLat, b: LonLat): number {
  return angle(toVector(a), toVector(b));
}

/** A circle on the globe around points: not the smallest, but never far from it. Radius in radians. */
export interface Cap {
  readonly center: LonLat;
  readonly radius: number;
}

const ROUNDS = 60;

/**
 * The cap around points, even at the poles or the date line: its centre walks towards the point
 * farthest from it in ever smaller steps (Bădoiu and Clarkson).
 */
export function capAround(points: readonly LonLat[]): Cap {
  const vectors = points.map(toVector);
  let center: Vector = vectors[0] ?? [1, 0, 0];
  for (let round = 1; round <= ROUNDS; round++) {
    const far = farthest(center, vectors);
    if (!far) break;
    center = normalise(mix(center, far, 1 / (round + 1)));
  }
  const far = farthest(center, vectors);
  return { center: toLonLat(center), radius: far ? angle(center, far) : 0 };
}

function farthest(from: Vector, vectors: readonly Vector[]): Vector | undefined {
  let found: Vector | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const vector of vectors) {
    const cosine = dot(from, vector);
    if (cosine < least) [found, least] = [vector, cosine];
  }
  return found;
}

/** A point of the unit sphere from its longitude and latitude. */
export function toVector([longitude, latitude]: LonLat): Vector {
  const [lambda, phi] = [longitude * radiansInDegree, latitude * radiansInDegree];
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}

function toLonLat([x, y, z]: Vector): LonLat {
  return [
    Math.atan2(y, x) / radiansInDegree,
    Math.asin(Math.max(-1, Math.min(1, z))) / radiansInDegree,
  ];
}

function mix(a: Vector, b: Vector, share: number): Vector {
  const part = (of: number, to: number) => of + (to - of) * share;
  return [part(a[0], b[0]), part(a[1], b[1]), part(a[2], b[2])];
}

function normalise([x, y, z]: Vector): Vector {
  const length = Math.hypot(x, y, z);
  // Points opposite each other have no middle: any will do, and no map is drawn around it.
  return length < 1e-9 ? [1, 0, 0] : [x / length, y / length, z / length];
}

/** The cosine of the angle between two points of the unit sphere. */
export function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

function angle(a: Vector, b: Vector): number {
  return Math.acos(Math.max(-1, Math.min(1, dot(a, b))));
}
