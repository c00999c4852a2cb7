import { describe, expect, test } from 'vitest';
import { fitFrame, projectionOf, type Frame } from './frame.ts';
import { loadGeometry } from './outline/geometry.ts';
import type { MapPlace } from './place.ts';
import { kilometresInRadian } from './outline/sphere.ts';

const size = { width: 464, height: 348, font: 24 };
const detail = loadGeometry().detail(1e-5);

const place = (
  latitude: number,
  longitude: number,
  kind: MapPlace['kind'] = 'city',
  country?: string,
): MapPlace => ({
  name: `${kind} ${latitude} ${longitude}`,
  kind,
  latitude,
  longitude,
  ...(country === undefined ? {} : { country }),
});

const yerevan = place(40.18, 44.51);
const baku = place(40.38, 49.89);
const tbilisi = place(41.69, 44.83);
const moscow = place(55.75, 37.62);
const washington = place(38.9, -77.04);
const beijing = place(39.9, 116.4);
const russia = place(60, 100, 'country', 'RU');
const europe = place(48.69, 9.14, 'area');

function regionOf(...places: MapPlace[]): Frame {
  const frame = fitFrame(places, size, detail);
  if (frame === 'world') throw new Error('The map is one of the world.');
  return frame;
}

function isWithin(frame: Frame, { longitude, latitude }: MapPlace): boolean {
  const [x, y] = projectionOf(frame)([longitude, latitude]) ?? [-1, -1];
  return x > 0 && x < size.width && y > 0 && y < size.height;
}

/** Kilometres from the middle to the sides. */
const halfWidth = ({ scale }: Frame) => (size.width / 2 / scale) * kilometresInRadian;

describe('fitFrame', () => {
  test('shows some 600 km around one town', () => {
    const frame = regionOf(yerevan);
    expect(frame.center).toEqual([44.51, 40.18]);
    expect(halfWidth(frame)).toBeCloseTo(600, -1);
  });

  test('fits several towns as close as they allow', () => {
    const near = regionOf(yerevan, tbilisi, baku);
    const far = regionOf(yerevan, moscow, baku);
    expect(halfWidth(near)).toBeLessThan(halfWidth(far));
    for (const town of [yerevan, moscow, baku]) expect(isWithin(far, town)).toBe(true);
  });

  test.each([
    ['the date line', [place(-18.14, 178.44), place(-13.83, -171.76)]],
    ['the North Pole', [place(82.5, -62.3), place(78.2, 15.6)]],
    ['the South Pole', [place(-77.85, 166.67), place(-90, 0)]],
  ])('holds towns on either side of %s', (_what, towns) => {
    const frame = regionOf(...towns);
    expect(halfWidth(frame)).toBeLessThan(3000);
    for (const town of towns) expect(isWithin(frame, town)).toBe(true);
  });

  test('a country is shown whole, across the date line if need be', () => {
    const frame = regionOf(russia);
    expect(isWithin(frame, place(54.7, 20.5))).toBe(true);
    expect(isWithin(frame, place(66, -171))).toBe(true);
  });

  test('territories over the sea do not widen the map of a country', () => {
    expect(halfWidth(regionOf(place(46, 2, 'country', 'FR')))).toBeLessThan(1000);
  });

  test('a country that the atlas does not have is shown with what is around it', () => {
    expect(halfWidth(regionOf(place(12, 34, 'country', 'XX')))).toBeCloseTo(350, -1);
  });

  test('a country widens the map only where no town is named, a continent only where nothing is', () => {
    expect(regionOf(yerevan, russia, europe)).toEqual(regionOf(yerevan));
    expect(regionOf(europe, russia)).toEqual(regionOf(russia));
  });

  test('towns in one spot are one spot', () => {
    expect(regionOf(yerevan, yerevan)).toEqual(regionOf(yerevan));
  });

  test('one far town does not turn the map of the others into one of the world', () => {
    const frame = regionOf(yerevan, washington, baku, tbilisi);
    expect(isWithin(frame, baku)).toBe(true);
    expect(isWithin(frame, washington)).toBe(false);
  });

  test.each([
    ['two capitals', [washington, beijing]],
    ['three continents', [washington, beijing, place(-33.9, 151.2), moscow]],
    ['opposite ends of the Earth', [place(0, 0), place(0, 180)]],
  ])('places all over the world ask for the world: %s', (_what, places) => {
    expect(fitFrame(places, size, detail)).toBe('world');
  });
});
