import { expect, test } from 'vitest';
import { facetFile, facetFiles, facetKey } from './facet-keys.ts';

test('values are kept by their first letter', () => {
  expect(facetKey('speaker', 'elena-markova')).toBe('speaker-e');
  expect(facetKey('about', 'elena-markova')).toBe('about-e');
  expect(facetKey('place', 'varna')).toBe('place-v');
  expect(facetKey('tag', '2024-election')).toBe('tag-2');
});

test('a small facet is one file, a large one has one of each letter', () => {
  const files = ['place', 'speaker-a', 'speaker-e'];
  expect(facetFile(files, 'place', 'varna')).toBe('place');
  expect(facetFile(files, 'speaker', 'elena-markova')).toBe('speaker-e');
  expect(facetFile(files, 'speaker', 'none')).toBeUndefined();
  expect(facetFile(files, 'about', 'elena-markova')).toBeUndefined();
  expect(facetFiles(files, 'speaker')).toEqual(['speaker-a', 'speaker-e']);
});
