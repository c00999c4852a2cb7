import { expect, test } from 'vitest';
import { facetKey } from './facet-keys.ts';

test('values are kept by their first letter', () => {
  expect(facetKey('speaker', 'elena-markova')).toBe('speaker-e');
  expect(facetKey('about', 'elena-markova')).toBe('about-e');
  expect(facetKey('place', 'varna')).toBe('place-v');
  expect(facetKey('tag', '2024-election')).toBe('tag-2');
});
