import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createGazetteer } from './gazetteer.ts';
import { decodeColumns, encodeColumns } from './codec.ts';
import {
  type GazetteerData,
  type GazetteerRow,
  packPopulation,
  packRows,
  unpackPopulation,
} from './data.ts';
import { foldPlaceName } from './place-name.ts';

const ROWS: readonly GazetteerRow[] = [
  town('Paris', 'FR', 'FR.11', 2_100_000, 1, { feature: 'PPLC', alternates: ['Parigi'] }),
  town('Paris', 'US', 'US.TX', 24_000, 2),
  town('São Paulo', 'BR', 'BR.27', 10_000_000, 3),
  town('Saint-Denis', 'FR', 'FR.11', 100_000, 4),
  { ...town('Lamar County', 'US', 'US.TX', 0, 0), feature: 'ADM2', code: 'US.TX.277' },
];
const DATA: GazetteerData = {
  columns: packRows(ROWS),
  named: [
    {
      id: 'country:fr',
      name: 'France',
      kind: 'country',
      country: 'FR',
      latitude: 46,
      longitude: 2,
      demonyms: ['French'],
    },
    {
      id: 'division:us.tx',
      name: 'Texas',
      kind: 'region',
      country: 'US',
      code: 'US.TX',
      latitude: 31.25,
      longitude: -99.25,
      abbreviations: ['Tex.'],
      peoples: ['Texans'],
    },
  ],
  usualNames: [{ place: 'geonames:3', names: ['Saint Paul'], shown: 'Sao Paulo' }],
  seats: [{ place: 'geonames:1', names: ['Élysée'] }],
  lexicon: {
    noPlaces: [],
    neverTowns: ['of'],
    ordinaryWords: ['of'],
    givenNames: ['paris'],
    titles: ['mayor'],
    bodyWords: ['police'],
    evidenceWeights: { bias: 1 },
  },
};
const gazetteer = createGazetteer(DATA);

describe('createGazetteer', () => {
  test('finds every sense of a name, most inhabitants first', () => {
    expect(gazetteer.senses('paris').map(({ known }) => known.place.id)).toEqual([
      'geonames:1',
      'geonames:2',
    ]);
  });

  test.each([
    ['sao paulo', 'geonames:3', 'name'],
    ['st denis', 'geonames:4', 'name'],
    ['st paul', 'geonames:3', 'usual'],
    ['parigi', 'geonames:1', 'alternate'],
    ['lamar county', 'division:us.tx.277', 'name'],
    ['french', 'country:fr', 'demonym'],
    ['texans', 'division:us.tx', 'people'],
    ['elysee', 'geonames:1', 'metonym'],
  ])('%s is %s, by %s', (folded, id, via) => {
    const [sense] = gazetteer.senses(folded);
    expect([sense?.known.place.id, sense?.via]).toEqual([id, via]);
  });

  test('matches abbreviations as written only', () => {
    expect(gazetteer.abbreviation('Tex.')).toHaveLength(1);
    expect(gazetteer.abbreviation('TEX.')).toHaveLength(0);
  });

  test('finds places by id and divisions by code', () => {
    expect(gazetteer.place('geonames:3')?.place.name).toBe('Sao Paulo');
    expect(gazetteer.place('country:fr')?.place.name).toBe('France');
    expect(gazetteer.place('division:us.tx.277')?.place.name).toBe('Lamar County');
    expect(gazetteer.place('geonames:99')).toBeUndefined();
    expect(gazetteer.place('town:us.tx.277')).toBeUndefined();
    expect(gazetteer.division('US.TX')?.place.name).toBe('Texas');
  });

  test('knows no names that it was not given', () => {
    expect(gazetteer.senses('atlantis')).toEqual([]);
  });
});

describe('encodeColumns', () => {
  test('is undone by decodeColumns', () => {
    expect(decodeColumns(encodeColumns(DATA.columns))).toEqual(DATA.columns);
  });

  test('does not depend on the order of the rows', () => {
    const backwards = packRows([...ROWS].reverse());
    expect(encodeColumns(backwards)).toEqual(encodeColumns(DATA.columns));
  });

  test('reads a buffer at any offset', () => {
    const bytes = encodeColumns(DATA.columns);
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect(decodeColumns(shifted.subarray(1))).toEqual(DATA.columns);
  });
});

test('packPopulation keeps inhabitants within 4 %', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 30_000_000 }), (inhabitants) => {
      const kept = unpackPopulation(packPopulation(inhabitants));
      expect(Math.abs(kept - inhabitants)).toBeLessThanOrEqual(1 + inhabitants * 0.04);
    }),
  );
});

describe('foldName', () => {
  test.each([
    ['Saint-Denis', 'st denis'],
    ['St. Louis', 'st louis'],
    ['São Paulo', 'sao paulo'],
    ['Łódź', 'lodz'],
    ['N’Djamena', 'ndjamena'],
    ['Nagorno-Karabakh', 'nagorno karabakh'],
    ['Mt. Vernon', 'mount vernon'],
  ])('%s → %s', (name, folded) => expect(foldPlaceName(name)).toBe(folded));

  test('is the same folded twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const once = foldPlaceName(name);
        // A saint of saints loses one "saint" at a time.
        fc.pre(!/^(?:st|saint|sankt|mt|ft) /m.test(once));
        expect(foldPlaceName(once)).toBe(once);
      }),
    );
  });
});

function town(
  name: string,
  country: string,
  admin1: string,
  population: number,
  geonameId: number,
  more: Partial<GazetteerRow> = {},
): GazetteerRow {
  return {
    name,
    alternates: [],
    latitude: 10,
    longitude: 20,
    country,
    admin1,
    feature: 'PPL',
    population,
    geonameId,
    code: '',
    ...more,
  };
}
