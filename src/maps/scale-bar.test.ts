import { describe, expect, test } from 'vitest';
import { kilometresInRadian } from './outline/sphere.ts';
import { scaleBar } from './scale-bar.ts';

const size = { width: 464, height: 348, font: 24 };
const bar = (kilometresAcross: number) =>
  scaleBar({ center: [0, 0], scale: (size.width / kilometresAcross) * kilometresInRadian, size });

describe('scaleBar', () => {
  test.each([
    [300, '50'],
    [1000, '200'],
    [3000, '500'],
    [6000, '1000'],
  ])('of a map of %d km is a round length: %s', (across, text) => {
    expect(bar(across)?.text.replace(',', '')).toContain(text);
  });

  test('is as long as it says, and no longer than a quarter of the map', () => {
    for (const across of [250, 700, 1500, 4500]) {
      const found = bar(across);
      const kilometres = Number(found?.text.replace(/\D/g, ''));
      expect(found?.length).toBe(Math.round((kilometres / across) * size.width));
      expect(found?.length).toBeLessThanOrEqual(size.width * 0.24 + 1);
    }
  });

  test('none on a map so wide, or so close, that no length fits', () => {
    expect(bar(40_000)).toBeUndefined();
    expect(bar(100)).toBeUndefined();
  });

  test('its box is in the corner, and holds it', () => {
    const found = bar(1000);
    expect(found?.box).toMatchObject({ left: 0, bottom: size.height });
    expect(found?.box.right).toBeGreaterThan((found?.x ?? 0) + (found?.length ?? 0));
  });
});
