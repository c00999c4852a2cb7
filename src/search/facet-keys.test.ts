import { expect, test } from 'vitest';
import { facetKey, gatherCounts } from './facet-keys.ts';

test('speakers and places are kept by their first letter, years together', () => {
  expect(facetKey('speaker', 'elena-markova')).toBe('speaker-e');
  expect(facetKey('place', 'varna')).toBe('place-v');
  expect(facetKey('year', '2021')).toBe('year');
});

test('the counts of all letters come together', () => {
  const byKey = {
    'speaker-e': { 'elena-markova': 3 },
    'speaker-i': { iliev: 1 },
    year: { 2021: 4 },
    other: { a: 1 },
  };
  expect(gatherCounts(byKey)).toEqual({
    speaker: { 'elena-markova': 3, iliev: 1 },
    place: {},
    year: { 2021: 4 },
  });
});
