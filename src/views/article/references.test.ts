import { expect, test } from 'vitest';
import { readSettings } from '../../archive-folder/settings.ts';
import { placeReference, sourceReference } from './references.ts';

test('a place is known by its page', () => {
  const settings = { ...readSettings(), site: 'https://a.example' };
  expect(placeReference({ label: 'Oslo', href: '/paper/places/oslo/' }, settings)).toEqual({
    '@type': 'Place',
    '@id': 'https://a.example/paper/places/oslo/',
    name: 'Oslo',
  });
});

test('a source has an address only where there is one', () => {
  expect(sourceReference({ name: 'Hansard' })).toEqual({
    '@type': 'CreativeWork',
    name: 'Hansard',
  });
  expect(sourceReference({ name: 'Hansard', url: 'https://b.example/' })).toMatchObject({
    url: 'https://b.example/',
  });
});
