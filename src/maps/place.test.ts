import { expect, test } from 'vitest';
import { fullName, mapPlace } from './place.ts';

const oslo = {
  id: 'geonames:1',
  name: 'Oslo',
  kind: 'city',
  country: 'NO',
  latitude: 60,
  longitude: 10,
} as const;

test('a map keeps no more of a place than it draws', () => {
  expect(mapPlace(oslo)).not.toHaveProperty('id');
  expect(mapPlace(oslo)).not.toHaveProperty('href');
  expect(mapPlace(oslo, '/places/oslo/')).toMatchObject({ name: 'Oslo', href: '/places/oslo/' });
  const { country: _country, ...nowhere } = oslo;
  expect(mapPlace(nowhere)).not.toHaveProperty('country');
});

test.each([
  [oslo, 'Oslo, Norway'],
  [{ ...oslo, kind: 'country' as const, name: 'Norway' }, 'Norway'],
])('the full name of %o is %s', (place, name) => {
  expect(fullName(mapPlace(place))).toBe(name);
});
