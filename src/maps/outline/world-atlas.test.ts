import { describe, expect, test } from 'vitest';
import {
  atlasName,
  readCountryCodes,
  readWorldAtlas,
  simplifyWorld,
  weighWorld,
} from './world-atlas.ts';

const world = readWorldAtlas('110m');
const corners = ({ arcs }: typeof world) => arcs.reduce((sum, arc) => sum + arc.length, 0);

describe('the atlas', () => {
  test('has countries with names and codes', () => {
    const codes = readCountryCodes();
    const norway = world.objects.countries.geometries.find((each) => atlasName(each) === 'Norway');
    expect(codes.get(String(norway?.id))).toBe('NO');
    expect(new Set(codes.values()).size).toBe(codes.size);
  });

  test('a shape without a name has an empty one', () => {
    expect(atlasName({ type: 'Point', coordinates: [0, 0] })).toBe('');
  });
});

test('the larger the smallest triangle, the fewer corners are left, and never none', () => {
  const weighed = weighWorld(world);
  const counts = [1e-7, 1e-5, 1e-3].map((weight) => corners(simplifyWorld(weighed, weight)));
  expect([...counts].sort((a, b) => b - a)).toEqual(counts);
  expect(counts[0]).toBeGreaterThan(counts[2] ?? 0);
  expect(counts[2]).toBeGreaterThan(0);
});
