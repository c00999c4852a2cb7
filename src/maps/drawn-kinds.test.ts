import { expect, test } from 'vitest';
import { PLACE_KINDS } from '../core/gazetteer/place-kind.ts';
import { DRAWN_KINDS, isTown } from './drawn-kinds.ts';

test('only a city is drawn as a dot', () => {
  expect(PLACE_KINDS.filter((kind) => isTown({ kind }))).toEqual(['city']);
});

test('a map is fitted to towns before countries, and to countries before continents', () => {
  const { city, country, area } = DRAWN_KINDS;
  expect(city.focus).toBeLessThan(country.focus);
  expect(country.focus).toBeLessThan(area.focus);
});
