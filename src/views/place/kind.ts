import { countryName } from '../../core/gazetteer/country-name.ts';
import type { PlaceKind } from '../../core/gazetteer/place-kind.ts';
import type { MessageKey } from '../../wording/catalogue.ts';
import { say } from '../../wording/say.ts';

/** What a place of each kind is called, by itself and in a country. */
const KINDS: Readonly<Record<PlaceKind, readonly [alone: MessageKey, within?: MessageKey]>> = {
  country: ['place.country'],
  region: ['place.region', 'place.region-in'],
  city: ['place.city', 'place.city-in'],
  area: ['place.area', 'place.area-in'],
};

/**
 * Says what a place is.
 *
 * @param code ISO 3166-1 alpha-2 of the country that it is in; that of a country is left out
 * @example placeKind('city', 'GB') // 'city in the United Kingdom'
 */
export function placeKind(kind: PlaceKind, code?: string): string {
  const [alone, within] = KINDS[kind];
  return within === undefined || code === undefined
    ? say(alone)
    : say(within, { country: say('place.country-within', { code, country: countryName(code) }) });
}
