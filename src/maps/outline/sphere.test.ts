import { describe, expect, test } from 'vitest';
import { arcBetween, capAround, kilometresInRadian, type LonLat } from './sphere.ts';

const yerevan: LonLat = [44.51, 40.18];
const moscow: LonLat = [37.62, 55.75];

test('arcBetween is a distance on the globe', () => {
  expect(arcBetween(yerevan, moscow) * kilometresInRadian).toBeCloseTo(1800, -2);
  expect(arcBetween([179, 0], [-179, 0]) * kilometresInRadian).toBeCloseTo(222, 0);
});

describe('capAround', () => {
  test.each([
    ['two towns', [yerevan, moscow]],
    [
      'across the date line',
      [
        [178.4, -18.1],
        [-171.8, -13.8],
      ],
    ],
    [
      'around a pole',
      [
        [0, 80],
        [120, 80],
        [-120, 80],
      ],
    ],
    ['one point', [yerevan]],
    ['one point twice', [yerevan, yerevan]],
    [
      'opposite ends of the Earth',
      [
        [0, 0],
        [180, 0],
      ],
    ],
  ] as const)('holds all points: %s', (_what, points) => {
    const cap = capAround(points);
    for (const point of points) {
      expect(arcBetween(cap.center, point)).toBeLessThanOrEqual(cap.radius + 1e-9);
    }
  });

  test('is hardly larger than it need be', () => {
    const { radius } = capAround([yerevan, moscow]);
    expect(radius).toBeLessThan((arcBetween(yerevan, moscow) / 2) * 1.05);
  });

  test('lies around the pole when its points do', () => {
    expect(
      capAround([
        [0, 80],
        [120, 80],
        [-120, 80],
      ]).center[1],
    ).toBeGreaterThan(88);
  });
});
