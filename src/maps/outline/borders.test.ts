import type { Position } from 'geojson';
import { mesh } from 'topojson-client';
import { describe, expect, test } from 'vitest';
import disputed from '../../data/disputed-borders.json' with { type: 'json' };
import { isDisputed, undisputedBorders } from './borders.ts';
import { atlasName, readWorldAtlas, type WorldTopology } from './world-atlas.ts';

const atlases = [
  ['50m', readWorldAtlas('50m')],
  ['110m', readWorldAtlas('110m')],
] as const;

function borderBetween(topology: WorldTopology, one: string, other: string): Position[] {
  const line = mesh(topology, topology.objects.countries, (a, b) => {
    const names = [atlasName(a), atlasName(b)];
    return names.includes(one) && names.includes(other);
  });
  return line.coordinates.flat();
}

const key = (position: Position) => position.join();

describe.each(atlases)('undisputedBorders of the atlas 1 : %s', (_scale, topology) => {
  const drawn = new Set(undisputedBorders(topology).flat().map(key));

  test.each([
    ['Armenia', 'Georgia'],
    ['France', 'Spain'],
    ['Mexico', 'United States of America'],
    ['Albania', 'Kosovo'],
  ])('draws the border between %s and %s', (one, other) => {
    const inner = borderBetween(topology, one, other).slice(1, -1);
    expect(inner.filter((at) => drawn.has(key(at))).length).toBeGreaterThanOrEqual(
      inner.length / 2,
    );
  });

  test.each(disputed.stretches)('draws no border around $of', (stretch) => {
    const [one = '', other = ''] = stretch.between;
    const inside = borderBetween(topology, one, other).filter(
      ([longitude = 0, latitude = 0]) =>
        longitude > stretch.west &&
        longitude < stretch.east &&
        latitude > stretch.south &&
        latitude < stretch.north,
    );
    // Both ends may belong to the border of a third country.
    expect(inside.filter((at) => drawn.has(key(at))).length).toBeLessThanOrEqual(2);
  });
});

test('the pairs are named as the atlas names them', () => {
  const names = new Set(readWorldAtlas('50m').objects.countries.geometries.map(atlasName));
  const wanted = [...disputed.pairs, ...disputed.stretches.map(({ between }) => between)].flat();
  expect(wanted.filter((name) => !names.has(name))).toEqual([]);
});

test.each([
  ['Simferopol', 34.1, 44.95, true],
  ['Srinagar', 74.8, 34.09, true],
  ['Stepanakert', 46.75, 39.82, true],
  ['Yerevan', 44.51, 40.18, false],
  ['Kyiv', 30.52, 50.45, false],
])('isDisputed of %s', (_name, longitude, latitude, expected) => {
  expect(isDisputed(longitude, latitude)).toBe(expected);
});
