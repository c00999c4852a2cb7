import { describe, expect, test } from 'vitest';
import {
  completeGazetteer,
  packTowns,
  type CountryRecord,
  type CuratedPlaces,
  type TownRecord,
} from './build.ts';

const town = (name: string, more: Partial<TownRecord> = {}): TownRecord => ({
  geonameId: 1,
  name,
  asciiName: undefined,
  alternateNames: undefined,
  latitude: 60,
  longitude: 5,
  featureCode: 'PPL',
  countryCode: 'NO',
  admin1Code: '46',
  admin2Code: undefined,
  population: 5000,
  ...more,
});
const pack = (towns: TownRecord[], divisions = [{ code: 'NO.46', name: 'Vestland' }]) =>
  packTowns({ towns, divisions, counties: [{ code: 'US.KY.125', name: 'Laurel County' }] });
const keysOf = (towns: TownRecord[]) => pack(towns, []).keys.split('\n').filter(Boolean);

describe('packTowns', () => {
  test.each<[string, Partial<TownRecord>, boolean]>([
    ['a town of a thousand', { population: 1000 }, true],
    ['a smaller one', { population: 999 }, false],
    ['a seat of government', { population: 0, featureCode: 'PPLA' }, true],
    ['a hamlet of an English-speaking country', { population: 0, countryCode: 'IE' }, true],
  ])('%s is kept: %s', (_, more, kept) => {
    expect(keysOf([town('Bodø', more)])).toEqual(kept ? ['bodo'] : []);
  });

  test('only large towns keep other names, in Latin letters, each once', () => {
    const alternateNames = ['Kristiania', 'Krístiania', 'Осло', 'OSL', 'Oslo'];
    const large = pack([town('Oslo', { population: 700_000, alternateNames })]);
    expect(large.alternates).toBe('kristiania');
    expect(pack([town('Oslo', { alternateNames })]).alternates).toBe('');
  });

  test('a division lies in the middle of its towns; one without towns is none', () => {
    const columns = pack(
      [town('A', { latitude: 60 }), town('B', { latitude: 62, longitude: 9 })],
      [
        { code: 'NO.46', name: 'Vestland' },
        { code: 'NO.99', name: 'Nowhere' },
      ],
    );
    const at = columns.keys.split('\n').indexOf('vestland');
    expect([columns.latitudes[at], columns.longitudes[at]]).toEqual([61_000, 7_000]);
    expect(columns.keys).not.toContain('nowhere');
    expect(columns.codes).toBe('NO.46');
  });

  test('towns that are not kept bound a division, too', () => {
    const columns = pack([town('A'), town('B', { latitude: 62, population: 1 })]);
    const at = columns.keys.split('\n').indexOf('vestland');
    expect(columns.latitudes[at]).toBe(61_000);
  });

  test('counties of some countries are places', () => {
    const kentucky = { countryCode: 'US', admin1Code: 'KY', admin2Code: '125' };
    expect(keysOf([town('London', kentucky)])).toContain('laurel county');
  });
});

describe('completeGazetteer', () => {
  const france: CountryRecord = {
    cca2: 'FR',
    name: { common: 'France', official: 'French Republic' },
    altSpellings: ['FR', 'The French Republic', 'République, française'],
    latlng: [46, 2],
    demonyms: { eng: { m: 'French', f: 'French' } },
  };
  const curated: CuratedPlaces = {
    countries: {},
    places: [],
    divisions: [],
    usualNames: [],
    seats: [],
  };
  const lexicon = {
    neverTowns: [],
    noPlaces: [],
    ordinaryWords: [],
    givenNames: [],
    titles: [],
    bodyWords: [],
    evidenceWeights: {},
  };
  const country = (corrections: CuratedPlaces['countries'] = {}, record = france) =>
    completeGazetteer(pack([]), {
      countries: [record],
      curated: { ...curated, countries: corrections },
      lexicon,
    }).named[0];

  test('a country has its names, but neither codes nor articles nor lists', () => {
    expect(country()).toMatchObject({
      id: 'country:fr',
      kind: 'country',
      names: ['France', 'French Republic'],
      demonyms: ['French'],
    });
  });

  test('people are called by a regular plural only', () => {
    expect(country()?.peoples).toEqual([]);
    const german = { ...france, demonyms: { eng: { m: 'German', f: 'German' } } };
    expect(country({}, german)?.peoples).toEqual(['Germans']);
  });

  test('what was written by hand adds names and replaces the rest', () => {
    expect(
      country({ FR: { name: 'La France', names: ['Gaul'], peoples: ['Frenchmen'], latitude: 47 } }),
    ).toMatchObject({
      name: 'La France',
      names: ['France', 'French Republic', 'Gaul'],
      peoples: ['Frenchmen'],
      latitude: 47,
      longitude: 2,
    });
  });

  test('countries come before what was written by hand', () => {
    const sea = {
      id: 'curated:sea',
      name: 'Sea',
      kind: 'area',
      latitude: 0,
      longitude: 0,
    } as const;
    const { named } = completeGazetteer(pack([]), {
      countries: [france],
      curated: { ...curated, places: [sea] },
      lexicon,
    });
    expect(named.map(({ id }) => id)).toEqual(['country:fr', 'curated:sea']);
  });
});

const namedTown = (name: string, countryCode: string, population: number, ...others: string[]) =>
  ({
    geonameId: population,
    name,
    asciiName: name,
    alternateNames: others,
    latitude: 40,
    longitude: 20,
    featureCode: 'PPL',
    countryCode,
    admin1Code: '01',
    admin2Code: undefined,
    population,
  }) satisfies TownRecord;

const alternatesOf = (...towns: TownRecord[]): string[] =>
  packTowns({ towns, divisions: [], counties: [] })
    .alternates.split('\n')
    .filter((name) => name !== '');

const namesake = namedTown('Palmyra', 'US', 7_000);

test.each<[string, TownRecord, string[]]>([
  [
    'a name that other towns bear',
    namedTown('Tadmur', 'SY', 51_000, 'Palmyra', 'Palmyre'),
    ['palmyra'],
  ],
  ['none of a small town', namedTown('Tadmur', 'SY', 9_000, 'Palmyra'), []],
  ['none of a town of mid size in America', namedTown('Mason', 'US', 32_000, 'Palmyra'), []],
  ['a name without its water', namedTown('Solvik-on-Sea', 'GB', 53_000, 'Palmyra'), ['solvik']],
  [
    'all of a great city',
    namedTown('Mumbai', 'IN', 12_000_000, 'Bombay', 'Palmyra'),
    ['bombay', 'palmyra'],
  ],
])('other names: %s', (_, other, names) => {
  expect(alternatesOf(namesake, other)).toEqual(names);
});
