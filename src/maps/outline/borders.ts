import type { Position } from 'geojson';
import { mesh } from 'topojson-client';
import disputed from '../../data/disputed-borders.json' with { type: 'json' };
import { arcBetween, kilometresInRadian } from './sphere.ts';
import { atlasName, type WorldTopology } from './world-atlas.ts';

interface Stretch {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/**
 * The land borders that no state contests, as lines of longitude and latitude: those between the
 * pairs of `disputed-borders.json` are left out, and so are stretches of others.
 */
export function undisputedBorders(topology: WorldTopology): Position[][] {
  const { countries } = topology.objects;
  const left = new Set(disputed.pairs.map(([a = '', b = '']) => pairKey(a, b)));
  const stretches = new Map<string, Stretch[]>();
  for (const stretch of disputed.stretches) {
    const [a = '', b = ''] = stretch.between;
    const key = pairKey(a, b);
    stretches.set(key, [...(stretches.get(key) ?? []), stretch]);
  }
  const whole = mesh(topology, countries, (a, b) => {
    const key = pairKey(atlasName(a), atlasName(b));
    return a !== b && !left.has(key) && !stretches.has(key);
  });
  const cut = [...stretches].flatMap(([key, boxes]) => {
    const border = mesh(
      topology,
      countries,
      (a, b) => a !== b && pairKey(atlasName(a), atlasName(b)) === key,
    );
    return border.coordinates.flatMap((line) => leaveOut(line, boxes));
  });
  return [...whole.coordinates, ...cut];
}

/** Whether a point is in an area that more than one state claims. */
export function isDisputed(longitude: number, latitude: number): boolean {
  return disputed.areas.some(
    (area) =>
      arcBetween([longitude, latitude], [area.longitude, area.latitude]) * kilometresInRadian <
      area.kilometres,
  );
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a}|${b}` : `${b}|${a}`;
}

/** The parts of a line outside all boxes. */
function leaveOut(line: readonly Position[], boxes: readonly Stretch[]): Position[][] {
  const parts: Position[][] = [[]];
  for (const position of line) {
    const [longitude = 0, latitude = 0] = position;
    const inside = boxes.some(
      ({ west, south, east, north }) =>
        longitude > west && longitude < east && latitude > south && latitude < north,
    );
    if (inside) parts.push([]);
    else parts.at(-1)?.push(position);
  }
  return parts.filter((part) => part.length > 1);
}
