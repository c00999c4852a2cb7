import { countryName } from '../../core/gazetteer/country-name.ts';
import type { PlaceKind } from '../../core/extract/places/names/place-types.ts';
import { say } from '../../wording/say.ts';

/**
 * Says what a place is.
 *
 * @param country ISO 3166-1 alpha-2 of the country that it is in; that of a country is left out
 * @example placeKind('city', 'AM') // 'city in Armenia'
 */
export function placeKind(kind: PlaceKind, country?: string): string {
  return kind === 'country' || country === undefined
    ? say('place.kind', { kind })
    : say('place.kind-in', { kind, country: countryName(country) });
}
