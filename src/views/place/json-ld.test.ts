import { expect, test } from 'vitest';
import { readSettings } from '../../archive-folder/settings.ts';
import { placeJsonLd } from './json-ld.ts';
import type { PlaceView } from './page.ts';

const settings = { ...readSettings(), site: 'https://a.example' };
const view = {
  mainHref: '/places/oslo/',
  name: 'Oslo',
  what: 'city in Norway',
  map: { latitude: 59.9, longitude: 10.7 },
} as unknown as PlaceView;

test('a place is where it is, and is its page', () => {
  expect(placeJsonLd(view, settings)).toMatchObject({
    '@type': 'Place',
    '@id': 'https://a.example/places/oslo/',
    description: 'city in Norway',
    geo: { latitude: 59.9, longitude: 10.7 },
  });
});

test('the editor’s note says more than the kind', () => {
  expect(placeJsonLd({ ...view, note: 'Disputed.' }, settings)).toMatchObject({
    description: 'Disputed.',
  });
});
