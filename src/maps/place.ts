import { countryName } from '../core/gazetteer/country-name.ts';
import type { GazetteerPlace } from '../core/extract/places/names/place-types.ts';

/** A place to be marked on a map. */
export interface MapPlace extends Pick<
  GazetteerPlace,
  'name' | 'kind' | 'country' | 'latitude' | 'longitude'
> {
  /** Where its mark leads; absent on the place's own page. */
  readonly href?: string;
}

/** What of a place a map needs; a page's view holds no more of it. */
export function mapPlace(place: Omit<MapPlace, 'href'>, href?: string): MapPlace {
  const { name, kind, country, latitude, longitude } = place;
  return {
    name,
    kind,
    latitude,
    longitude,
    ...(country === undefined ? {} : { country }),
    ...(href === undefined ? {} : { href }),
  };
}

/** A place's name with its country's: "Yerevan, Armenia". */
export function fullName({ name, kind, country }: MapPlace): string {
  return kind === 'country' || country === undefined ? name : `${name}, ${countryName(country)}`;
}
