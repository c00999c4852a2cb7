import { describe, expect, test } from 'vitest';
import { buildArchive } from '../core/archive/archive.ts';
import { namedEntries, type Named } from '../test/support/named-entries.ts';
import { searchNames } from './names.ts';

const speakers = (...named: readonly Named[]) =>
  searchNames(buildArchive(namedEntries(named))).speakers;

describe('searchNames', () => {
  test('a name that its slug says is left out', () => {
    expect(speakers({ name: 'Ana Ruiz', quotes: 1 })).toEqual({});
  });

  test('others are there by their slug', () => {
    expect(speakers({ name: 'Đorđe O’Brien', quotes: 1 })).toEqual({
      [Object.keys(speakers({ name: 'Đorđe O’Brien', quotes: 1 }))[0] ?? '']: 'Đorđe O’Brien',
    });
  });

  test('only who is quoted can be chosen', () => {
    expect(speakers({ name: 'Đorđe O’Brien' })).toEqual({});
  });

  test('places of one name are told apart by their countries', () => {
    const paris = {
      name: 'Paris',
      kind: 'city',
      latitude: 1,
      longitude: 2,
      mentions: 1,
      literal: true,
    } as const;
    const entries = namedEntries([]).map((entry) => ({
      ...entry,
      places: [
        { ...paris, id: 'geonames:1', country: 'FR' },
        { ...paris, id: 'geonames:2', country: 'US' },
      ],
    }));
    const { places } = searchNames(buildArchive(entries));
    expect(Object.values(places).sort()).toEqual(['Paris (France)', 'Paris (United States)']);
  });
});
