import { expect, test } from 'vitest';
import { facetKey } from './facet-keys.ts';

test('speakers and places are kept by their first letter, years together', () => {
  expect(facetKey('speaker', 'elena-markova')).toBe('speaker-e');
  expect(facetKey('place', 'varna')).toBe('place-v');
  expect(facetKey('year', '2021')).toBe('year');
});
