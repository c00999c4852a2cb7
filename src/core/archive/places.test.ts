import { describe, expect, test } from 'vitest';
import type { EntryPlace } from './entry.ts';
import { joinPlaces } from './places.ts';
import { makeEntry } from '../../test/support/make-entry.ts';

function place(id: string, name: string, country?: string): EntryPlace {
  const known = { id, name, kind: 'city', latitude: 33.66, longitude: -95.56 } as const;
  return { ...known, mentions: 2, literal: true, ...(country === undefined ? {} : { country }) };
}

const entry = (date: string, ...places: EntryPlace[]) =>
  makeEntry(date, date, { id: date, places });

const PARIS = place('geonames:2988507', 'Paris', 'FR');
const TEXAS = place('geonames:4717560', 'Paris', 'US');
const YEREVAN = place('geonames:616052', 'Yerevan', 'AM');

describe('joinPlaces', () => {
  test('one record a place, with the articles that name it, oldest first', () => {
    const entries = [
      entry('2020-01-01', PARIS),
      entry('2021-01-01', YEREVAN, PARIS),
      entry('2022-01-01', PARIS),
    ];
    const places = joinPlaces(entries);
    expect(places.map(({ name, articles }) => [name, articles.map(({ id }) => id)])).toEqual([
      ['Paris', ['2020-01-01', '2021-01-01', '2022-01-01']],
      ['Yerevan', ['2021-01-01']],
    ]);
  });

  test('places of one name are told apart by their id, and by their address', () => {
    const places = joinPlaces([entry('2020-01-01', PARIS), entry('2021-01-01', TEXAS)]);
    expect(places.map(({ country, slug }) => [country, slug])).toEqual([
      ['FR', 'paris'],
      ['US', 'paris-2'],
    ]);
  });

  test('what belongs to one article is not the place’s', () => {
    const [paris] = joinPlaces([entry('2020-01-01', PARIS)]);
    expect(paris).not.toHaveProperty('mentions');
    expect(paris).not.toHaveProperty('literal');
    expect(paris).toMatchObject({
      id: PARIS.id,
      latitude: 33.66,
      longitude: -95.56,
      country: 'FR',
    });
  });

  test('what the editor changes about a place goes before the gazetteer; its address stays', () => {
    const records = [
      { id: PARIS.id, name: 'Paris, France', note: 'Disputed.', nowhere: true as const },
      { id: TEXAS.id, slug: 'paris-texas' },
    ];
    expect(joinPlaces([entry('2020-01-01', PARIS, TEXAS)], records)).toMatchObject([
      { name: 'Paris, France', slug: 'paris', note: 'Disputed.' },
      { name: 'Paris', slug: 'paris-texas', country: 'US' },
    ]);
    expect(joinPlaces([entry('2020-01-01', PARIS)], records)[0]).not.toHaveProperty('country');
  });

  test('no articles, no places', () => {
    expect(joinPlaces([])).toEqual([]);
    expect(joinPlaces([entry('2020-01-01')])).toEqual([]);
  });
});
