import { absoluteAddress } from '../../core/addresses/absolute.ts';
import type { Settings } from '../../archive-folder/settings.ts';
import type { PlaceView } from './page.ts';

/** The place as schema.org's `Place`. */
export function placeJsonLd(view: PlaceView, settings: Settings): object {
  const url = absoluteAddress(view.mainHref, settings.site);
  return {
    '@context': 'https://schema.org',
    '@type': 'Place',
    '@id': url,
    url,
    name: view.name,
    description: view.note ?? view.what,
    geo: {
      '@type': 'GeoCoordinates',
      latitude: view.map.latitude,
      longitude: view.map.longitude,
    },
  };
}
