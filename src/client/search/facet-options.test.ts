import { expect, test } from 'vitest';
import { facetOptions } from './facet-options.ts';

const names = { speakers: { iliev: 'S. Iliev' }, places: {}, tags: { trade: 'Trade & tariffs' } };

test('names come from the most frequent on, with their counts', () => {
  const options = facetOptions(
    'speaker',
    { iliev: 2, 'elena-markova': 3, who: 0 },
    names,
    undefined,
  );
  expect(options).toEqual([
    { value: 'elena-markova', label: 'Elena Markova (3)' },
    { value: 'iliev', label: 'S. Iliev (2)' },
  ]);
});

test('years come from the newest on', () => {
  const options = facetOptions('year', { 2019: 5, 2021: 1 }, names, undefined);
  expect(options.map(({ value }) => value)).toEqual(['2021', '2019']);
});

test('the chosen value is there even where nothing is found, or too much', () => {
  expect(facetOptions('speaker', {}, names, 'iliev')).toEqual([
    { value: 'iliev', label: 'S. Iliev (0)' },
  ]);
  const many = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`s${at}`, 300 - at]));
  const options = facetOptions('speaker', many, names, 's299');
  expect(options).toHaveLength(201);
  expect(options.at(-1)?.value).toBe('s299');
});

test('tags are named as articles print them', () => {
  expect(facetOptions('tag', { trade: 1 }, names, undefined)).toEqual([
    { value: 'trade', label: 'Trade & tariffs (1)' },
  ]);
});
