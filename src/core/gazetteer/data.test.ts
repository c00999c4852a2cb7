import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  capitalise,
  packPopulation,
  packRows,
  unpackPopulation,
  type GazetteerRow,
} from './data.ts';

const row = (name: string, more: Partial<GazetteerRow> = {}): GazetteerRow => ({
  name,
  alternates: [],
  latitude: 60.1234,
  longitude: -5.9876,
  country: 'NO',
  admin1: 'NO.46',
  feature: 'PPL',
  population: 1000,
  geonameId: 1,
  code: '',
  ...more,
});

test('inhabitants are within four per cent', () => {
  fc.assert(
    fc.property(fc.integer({ min: 20, max: 40_000_000 }), (count) => {
      const found = unpackPopulation(packPopulation(count));
      return Math.abs(found - count) <= count * 0.04 + 0.5;
    }),
  );
  expect([packPopulation(0), packPopulation(-5), unpackPopulation(0)]).toEqual([0, 0, 0]);
  expect(packPopulation(Number.MAX_SAFE_INTEGER)).toBe(255);
});

test.each([
  ['new york city', 'New York City'],
  ['oslo', 'Oslo'],
  ['', ''],
])('%j is usually written %j', (key, name) => {
  expect(capitalise(key)).toBe(name);
});

describe('packRows', () => {
  test('rows are in the order of their folded names, the larger of two first', () => {
    const { keys, populations } = packRows([
      row('Bergen', { population: 10 }),
      row('Ålesund'),
      row('Bergen', { population: 1_000_000 }),
    ]);
    expect(keys.split('\n')).toEqual(['alesund', 'bergen', 'bergen']);
    expect(populations[1]).toBeGreaterThan(populations[2] ?? 0);
  });

  test('only names that are not written as usual are kept', () => {
    expect(packRows([row('Bergen'), row('Ålesund')]).names).toBe('Ålesund\n');
  });

  test('other names find their row, each once', () => {
    const { alternates, alternateRows } = packRows([
      row('Oslo', { alternates: ['Kristiania', 'KRISTIANIA', 'Christiania'] }),
      row('Bergen'),
    ]);
    expect(alternates.split('\n')).toEqual(['christiania', 'kristiania']);
    expect([...alternateRows]).toEqual([1, 1]);
  });

  test('the same rows in any order give the same columns', () => {
    const rows = ['Oslo', 'Bergen', 'Bodø', 'Moss', 'Moss'].map((name, k) =>
      row(name, { geonameId: k + 1, code: k === 3 ? 'NO.46' : '' }),
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        expect(packRows(shuffled)).toEqual(packRows(rows));
      }),
    );
  });

  test('no rows, empty columns', () => {
    expect(packRows([])).toMatchObject({ keys: '', codes: '', countryList: [] });
  });
});
