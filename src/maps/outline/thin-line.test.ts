import { geoContains } from 'd3-geo';
import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { loadGeometry } from './geometry.ts';
import { arcBetween, type Cap } from './sphere.ts';
import { createLine, thinOutside } from './thin-line.ts';

const detail = loadGeometry().detail(1e-6);
const eurasia = detail.land.reduce((a, b) =>
  (a.lines[0]?.positions.length ?? 0) > (b.lines[0]?.positions.length ?? 0) ? a : b,
);
const caps: readonly (readonly [string, Cap])[] = [
  ['the Caucasus', { center: [45, 41], radius: 0.1 }],
  ['Chukotka', { center: [178, 66], radius: 0.12 }],
  ['the Cape', { center: [19, -34], radius: 0.08 }],
  ['the Channel', { center: [0, 50.5], radius: 0.06 }],
  ['inland', { center: [75, 55], radius: 0.03 }],
  ['the Indian Ocean', { center: [75, -20], radius: 0.1 }],
];

const arc = (position: Position, cap: Cap) =>
  arcBetween([position[0] ?? 0, position[1] ?? 0], cap.center);

describe.each(caps)('thinOutside around %s', (_where, cap) => {
  const [ring] = eurasia.lines;
  const positions = ring?.positions ?? [];
  const thinned = ring ? thinOutside(ring, cap) : [];

  test('keeps all that lies inside', () => {
    const inside = (all: readonly Position[]) => all.filter((at) => arc(at, cap) < cap.radius);
    expect(inside(thinned)).toEqual(inside(positions));
  });

  test('keeps few of those outside, and both ends', () => {
    const outside = (all: readonly Position[]) => all.filter((at) => arc(at, cap) >= cap.radius);
    expect(outside(thinned).length).toBeLessThan(positions.length / 8);
    expect(thinned[0]).toEqual(positions[0]);
    expect(thinned.at(-1)).toEqual(positions.at(-1));
  });

  test('leaves land land and sea sea', () => {
    const whole = { type: 'Polygon' as const, coordinates: [[...positions]] };
    const thin = { type: 'Polygon' as const, coordinates: [thinned] };
    const degrees = (cap.radius * 180) / Math.PI;
    for (let step = 0; step < 24; step++) {
      const share = (step % 4) / 5;
      const at: [number, number] = [
        cap.center[0] + Math.sin(step) * degrees * share,
        cap.center[1] + Math.cos(step) * degrees * share,
      ];
      expect(geoContains(thin, at), `${at}`).toBe(geoContains(whole, at));
    }
  });
});

test('a line of two points stays', () => {
  const line = createLine([
    [0, 0],
    [1, 1],
  ]);
  expect(thinOutside(line, { center: [90, 0], radius: 0.1 })).toEqual([
    [0, 0],
    [1, 1],
  ]);
});
