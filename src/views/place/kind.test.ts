import { expect, test } from 'vitest';
import { PLACE_KINDS } from '../../core/gazetteer/place-kind.ts';
import { placeKind } from './kind.ts';

test('every kind has words of its own, and none names the country of a country', () => {
  expect(new Set(PLACE_KINDS.map((kind) => placeKind(kind))).size).toBe(PLACE_KINDS.length);
  expect(placeKind('country', 'AM')).toBe(placeKind('country'));
});

test('what lies in a country says in which', () => {
  expect(placeKind('city', 'AM')).toBe('city in Armenia');
  expect(placeKind('region', 'GB')).toBe('region in the United Kingdom');
  expect(placeKind('city')).not.toContain('in');
});
