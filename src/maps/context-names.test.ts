import { describe, expect, test } from 'vitest';
import { contextNames, countryMiddle } from './context-names.ts';
import type { Frame } from './frame.ts';
import { detailFor } from './outline/draw-land.ts';
import { loadGeometry } from './outline/geometry.ts';

const geometry = loadGeometry();
const frame = (longitude: number, latitude: number, scale: number): Frame => ({
  center: [longitude, latitude],
  scale,
  size: { width: 464, height: 348, font: 24 },
});
const names = (of: Frame) => contextNames(of, detailFor(of, geometry));
const europe = frame(10, 48, 1200);

describe('contextNames', () => {
  test('the countries that fill a map, each once', () => {
    const found = names(europe).map(({ text }) => text);
    expect(found).toContain('Germany');
    expect(new Set(found).size).toBe(found.length);
  });

  test('each stands on the map', () => {
    for (const { x, y } of names(europe)) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(464);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(348);
    }
  });

  test('a small country has no room for its name', () => {
    expect(names(europe).map(({ text }) => text)).not.toContain('Luxembourg');
  });

  test('none in an ocean', () => {
    expect(names(frame(-130, -40, 3000))).toEqual([]);
  });
});

describe('countryMiddle', () => {
  const middle = (code: string, of: Frame) => countryMiddle(code, of, detailFor(of, geometry));

  test('lies on the part that is to be seen', () => {
    const found = middle('DE', europe);
    expect(found?.x).toBeGreaterThan(150);
    expect(found?.x).toBeLessThan(320);
  });

  test.each(['XX', '', 'AU'])('none of %j, which is not to be seen', (code) => {
    expect(middle(code, europe)).toBeUndefined();
  });
});
