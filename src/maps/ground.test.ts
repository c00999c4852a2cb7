import { describe, expect, test } from 'vitest';
import { contextNames, countryMiddle } from './context-names.ts';
import type { Frame } from './frame.ts';
import { ENOUGH_FOR_NAMES, groundOf } from './ground.ts';
import { detailFor, drawLand } from './outline/draw-land.ts';
import { loadGeometry } from './outline/geometry.ts';

const geometry = loadGeometry();
const europe: Frame = {
  center: [10, 48],
  scale: 1200,
  size: { width: 464, height: 348, font: 24 },
};
const codes = (except: readonly string[] = []) =>
  groundOf(europe, geometry)
    .names(new Set(except))
    .map(({ code }) => code);

describe('the ground of a frame', () => {
  test('names the largest countries, in a bounded number', () => {
    expect(codes().length).toBeLessThanOrEqual(9);
    expect(codes()).toContain('DE');
  });

  test('names the next largest instead of those that a place names already', () => {
    const all = contextNames(europe, detailFor(europe, geometry, ENOUGH_FOR_NAMES)).map(
      ({ code }) => code,
    );
    expect(all.length).toBeGreaterThan(9);
    expect(codes(['DE'])).toEqual(all.filter((code) => code !== 'DE').slice(0, 9));
  });

  test('is that of the same frame, drawn once', () => {
    const again = groundOf({ ...europe, center: [...europe.center] }, geometry);
    expect(again.land(3)).toBe(groundOf(europe, geometry).land(3));
    expect(again.land(3)).toEqual(drawLand(europe, geometry, 3));
  });

  test('is another for another frame', () => {
    const closer = groundOf({ ...europe, scale: 2400 }, geometry);
    expect(closer.land(1)).not.toEqual(groundOf(europe, geometry).land(1));
  });

  test.each(['DE', 'AU'])('finds the middle of %s whatever its bays', (code) => {
    const middle = countryMiddle(code, europe, detailFor(europe, geometry, ENOUGH_FOR_NAMES));
    const ground = groundOf(europe, geometry);
    expect([ground.middleOf(code), ground.middleOf(code)]).toEqual([middle, middle]);
  });
});
