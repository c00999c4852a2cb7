import { expect, test } from 'vitest';
import { facetsOf } from './facets-of.ts';

const quote = (id: string, speaker?: string, other?: string) => ({
  id,
  spans: [],
  ...(speaker === undefined ? {} : { speaker }),
  ...(other === undefined ? {} : { with: [{ slug: other, name: other }] }),
});

test('each value has the quotes that it belongs to', () => {
  const facets = facetsOf({
    quotes: [quote('a', 'ruiz'), quote('b', 'moss', 'ruiz'), quote('c')],
    speakers: ['ruiz', 'moss'],
    places: ['oslo', 'bergen'],
    tags: ['rivers'],
    named: [
      { about: [], places: ['oslo'] },
      { about: ['lind'], places: [] },
      { about: ['lind', 'ruiz'], places: ['oslo'] },
    ],
  });
  expect(facets).toEqual([
    { facet: 'speaker', value: 'ruiz', quotes: [0, 1] },
    { facet: 'speaker', value: 'moss', quotes: [1] },
    { facet: 'about', value: 'lind', quotes: [1, 2] },
    { facet: 'about', value: 'ruiz', quotes: [2] },
    { facet: 'place', value: 'oslo', quotes: [0, 2] },
    { facet: 'place', value: 'bergen', quotes: [] },
    { facet: 'tag', value: 'rivers', quotes: [] },
  ]);
});

test('an article without quotes has its places', () => {
  expect(facetsOf({ quotes: [], speakers: [], places: ['oslo'] })).toEqual([
    { facet: 'place', value: 'oslo', quotes: [] },
  ]);
});
