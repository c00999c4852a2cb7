import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placesInFocus, pointOf } from './focus.ts';
import type { MapPlace } from './place.ts';

const place = (
  name: string,
  latitude: number,
  longitude: number,
  kind: MapPlace['kind'] = 'city',
) => ({
  name,
  kind,
  latitude,
  longitude,
});
const names = (...places: MapPlace[]) => placesInFocus(places).map(({ name }) => name);
const oslo = place('Oslo', 59.9, 10.7);
const bergen = place('Bergen', 60.4, 5.3);
const moss = place('Moss', 59.4, 10.7);
const sydney = place('Sydney', -33.9, 151.2);
const norway = place('Norway', 62, 10, 'country');

describe('placesInFocus', () => {
  test.each<[string, MapPlace[], string[]]>([
    ['none of none', [], []],
    ['a country only where no town is named', [norway, oslo], ['Oslo']],
    ['a country alone', [norway], ['Norway']],
    ['both of two, however far', [oslo, sydney], ['Oslo', 'Sydney']],
    [
      'not the one that lies far from the others',
      [oslo, bergen, moss, sydney],
      ['Oslo', 'Bergen', 'Moss'],
    ],
    ['all that lie close together', [oslo, bergen, moss], ['Oslo', 'Bergen', 'Moss']],
  ])('%s', (_, places, expected) => {
    expect(names(...places)).toEqual(expected);
  });

  test('at most a third is left out, and something always stays', () => {
    const places = fc.array(
      fc
        .tuple(fc.integer({ min: -85, max: 85 }), fc.integer({ min: -179, max: 179 }))
        .map(([latitude, longitude]) => place('x', latitude, longitude)),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(places, (all) => placesInFocus(all).length >= Math.ceil((all.length * 2) / 3)),
    );
  });
});

test('a point has its longitude first', () => {
  expect(pointOf(oslo)).toEqual([10.7, 59.9]);
});
