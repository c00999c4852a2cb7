import places from '../../data/places.json' with { type: 'json' };

const usual = new Intl.DisplayNames('en', { type: 'region' });
const curated = new Map(
  Object.entries(places.countries).flatMap(([code, country]) =>
    'name' in country ? [[code, country.name] as const] : [],
  ),
);

/**
 * What the archive calls a country. @param code ISO 3166-1 alpha-2; returned as it is if unknown
 */
export function countryName(code: string): string {
  return curated.get(code) ?? usual.of(code) ?? code;
}
