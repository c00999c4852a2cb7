/** The sources of places and their licences, as the pages that credit them link to them. */
export const DATA_LICENCES = {
  geonames: { href: 'https://www.geonames.org/' },
  ccby: { href: 'https://creativecommons.org/licenses/by/4.0/' },
  countries: { href: 'https://github.com/mledoze/countries' },
  odbl: { href: 'https://opendatacommons.org/licenses/odbl/' },
} as const;
