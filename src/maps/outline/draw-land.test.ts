import { describe, expect, test } from 'vitest';
import type { Frame } from '../frame.ts';
import { detailFor, drawLand, visibleParts } from './draw-land.ts';
import { loadGeometry } from './geometry.ts';

const geometry = loadGeometry();
const frame = (longitude: number, latitude: number, scale: number): Frame => ({
  center: [longitude, latitude],
  scale,
  size: { width: 464, height: 348, font: 24 },
});
const norway = frame(8, 61, 3000);
const ocean = frame(-130, -40, 3000);

describe('drawLand', () => {
  test('draws coasts and borders as path data', () => {
    const { land, borders } = drawLand(norway, geometry, 1);
    expect(land).toMatch(/^M[\d.,\s\-a-zA-Z]+z$/i);
    expect(borders).toMatch(/^M/);
  });

  test('nothing in the middle of an ocean', () => {
    expect(drawLand(ocean, geometry, 1)).toEqual({ land: '', borders: '' });
  });

  test('a busy coast stays short, and shorter with many marks', () => {
    for (const marks of [1, 20, 40]) {
      const { land, borders } = drawLand(frame(8, 61, 900), geometry, marks);
      expect(land.length + borders.length).toBeLessThanOrEqual(6000 - 80 * marks);
    }
  });

  test('a closer map has finer detail', () => {
    expect(detailFor(frame(8, 61, 8000), geometry).weight).toBeLessThan(
      detailFor(frame(8, 61, 800), geometry).weight,
    );
  });
});

describe('visibleParts', () => {
  const parts = geometry.detail(1e-6).countries.get('NO') ?? [];

  test('the largest first, each a ring inside the frame', () => {
    const rings = visibleParts(parts, norway);
    expect(rings.length).toBeGreaterThan(0);
    for (const ring of rings)
      for (const [x, y] of ring) {
        expect(x).toBeGreaterThanOrEqual(-1);
        expect(x).toBeLessThanOrEqual(465);
        expect(y).toBeGreaterThanOrEqual(-1);
        expect(y).toBeLessThanOrEqual(349);
      }
  });

  test('none of a country on the other side of the world', () => {
    expect(visibleParts(parts, ocean)).toEqual([]);
    expect(visibleParts([], norway)).toEqual([]);
  });
});
