import { describe, expect, test } from 'vitest';
import { createGeometry, loadGeometry } from './geometry.ts';
import { readCountryCodes, readWorldAtlas } from './world-atlas.ts';

const geometry = createGeometry(readWorldAtlas('110m'), readCountryCodes());

describe('the world in several degrees of detail', () => {
  test('the detail is finer than what was asked for, but for the finest and the coarsest', () => {
    for (const weight of [1e-7, 1e-6, 1e-5, 1e-4]) {
      expect(geometry.detail(weight).weight).toBeLessThanOrEqual(weight * 1.000_001);
      expect(geometry.detail(weight).weight).toBeGreaterThan(weight / 2.000_001);
    }
    expect(geometry.detail(0)).toBe(geometry.detail(1e-12));
    expect(geometry.detail(1)).toBe(geometry.detail(100));
  });

  test('each is made once', () => {
    expect(geometry.detail(1e-5)).toBe(geometry.detail(1e-5));
  });

  test('it becomes coarser step by step, and comes to an end', () => {
    let detail: ReturnType<typeof geometry.coarser> = geometry.detail(0);
    let steps = 0;
    for (let last = 0; detail; detail = geometry.coarser(detail), steps++) {
      expect(detail.weight).toBeGreaterThan(last);
      expect(detail.land.length).toBeGreaterThan(0);
      last = detail.weight;
    }
    expect(steps).toBe(16);
  });

  test('countries are found by their code', () => {
    const { countries } = geometry.detail(1e-6);
    expect(countries.get('NO')?.length).toBeGreaterThan(0);
    expect(countries.has('XX')).toBe(false);
    expect(countries.has('')).toBe(false);
  });

  test('every piece lies in its cap', () => {
    for (const { cap, middle } of geometry.detail(1e-4).land) {
      expect(cap.radius).toBeGreaterThanOrEqual(0);
      expect(Math.hypot(...middle)).toBeCloseTo(1);
    }
  });
});

test('the world of the maps is read once in a process', () => {
  expect(loadGeometry()).toBe(loadGeometry());
});
