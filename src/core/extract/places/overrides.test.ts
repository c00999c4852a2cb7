import { describe, expect, test } from 'vitest';
import { loadGazetteer } from '../../../archive-folder/gazetteer-store.ts';
import { knownPlace } from '../../../test/support/senses.ts';
import { slice } from '../../text/span.ts';
import { applyPlaceOverrides, findPlace } from './overrides.ts';

const gazetteer = loadGazetteer();
const TEXT = 'They left Birmingham on Monday. Birmingham’s mayor stayed; Birminghamshire is none.';

describe('applyPlaceOverrides', () => {
  test('whole words, each time that they are printed', () => {
    const { rulings, unmatched } = applyPlaceOverrides(
      TEXT,
      [{ match: 'Birmingham', place: 'Birmingham', country: 'US' }],
      gazetteer,
    );
    expect(rulings.map(({ span }) => slice(TEXT, span))).toEqual(['Birmingham', 'Birmingham']);
    expect(rulings.every(({ known }) => known?.place.country === 'US')).toBe(true);
    expect(unmatched).toEqual([]);
  });

  test('that it is not a place', () => {
    const { rulings } = applyPlaceOverrides(
      TEXT,
      [{ match: 'Birmingham', place: false }],
      gazetteer,
    );
    expect(rulings.map(({ known }) => known)).toEqual([undefined, undefined]);
  });

  test.each([
    [
      { match: 'birmingham', place: false },
      { index: 0, wanted: 'birmingham', nearest: 'Birmingham' },
    ],
    [
      { match: 'Lisbon', place: false },
      { index: 0, wanted: 'Lisbon' },
    ],
    [
      { match: ' ', place: false },
      { index: 0, wanted: ' ' },
    ],
    [
      { match: 'Birmingham', place: 'Xqzvik' },
      { index: 0, wanted: 'Xqzvik' },
    ],
  ] as const)('%j applies nowhere', (override, told) => {
    const { rulings, unmatched } = applyPlaceOverrides(TEXT, [override], gazetteer);
    expect(rulings).toEqual([]);
    expect(unmatched[0]).toMatchObject({ index: told.index, wanted: told.wanted });
    if ('nearest' in told) expect(unmatched[0]?.nearest).toBe(told.nearest);
  });
});

describe('findPlace', () => {
  test.each([
    ['Paris', undefined, 'FR'],
    ['Paris', 'US', 'US'],
    ['Paris', 'JP', undefined],
    ['Xqzvik', undefined, undefined],
    ['geonames:0', undefined, undefined],
    ['geonames:', undefined, undefined],
  ])('%s in %s: %s', (wanted, country, found) => {
    expect(findPlace(wanted, country, gazetteer)?.place.country).toBe(found);
  });

  test('what only the editor knows comes first, unless another country is asked for', () => {
    const own = new Map([['paris', knownPlace({ id: 'editor:paris', country: 'NO' })]]);
    expect(findPlace('Paris', undefined, gazetteer, own)?.place.id).toBe('editor:paris');
    expect(findPlace('Paris', 'FR', gazetteer, own)?.place.country).toBe('FR');
  });
});
