import { describe, expect, test } from 'vitest';
import { packRows, type GazetteerRow } from './data.ts';
import { indexRows } from './rows.ts';

const row = (name: string, geonameId: number, more: Partial<GazetteerRow> = {}): GazetteerRow => ({
  name,
  alternates: [],
  latitude: 60.5,
  longitude: 5.25,
  country: 'NO',
  admin1: 'NO.46',
  feature: 'PPL',
  population: 1000,
  geonameId,
  code: '',
  ...more,
});
const rows = indexRows(
  packRows([
    row('Oslo', 1, { alternates: ['Kristiania', 'Oslo By'] }),
    row('New York City', 2, { country: 'US', alternates: ['New York'] }),
    row('Moss', 3),
    row('Moss', 4, { country: 'US' }),
    row('Vestland', 0, { code: 'NO.46', feature: 'ADM1' }),
  ]),
);
const ids = (folded: string) => rows.senses(folded).map(({ known }) => known.place.id);

describe('indexRows', () => {
  test('every place of a name, and by its other names', () => {
    expect(ids('moss').sort()).toEqual(['geonames:3', 'geonames:4']);
    expect(ids('kristiania')).toEqual(['geonames:1']);
    expect(rows.senses('kristiania')[0]?.via).toBe('alternate');
    expect(rows.senses('oslo')[0]?.via).toBe('name');
  });

  test.each(['', 'osl', 'osloo', 'Oslo', 'zzz', '\uffff'])('nothing for %j', (folded) => {
    expect(ids(folded)).toEqual([]);
  });

  test.each([
    ['new york', true],
    ['new', true],
    ['oslo', true],
    ['moss', false],
    ['new york city', false],
  ])('names go on after %j: %s', (folded, goesOn) => {
    expect(rows.goesOn(folded)).toBe(goesOn);
  });

  test.each([
    ['geonames:1', 'Oslo'],
    ['division:no.46', 'Vestland'],
    ['geonames:0', undefined],
    ['geonames:99', undefined],
    ['geonames:x', undefined],
    ['division:no.99', undefined],
    ['', undefined],
  ])('the place %j is %s', (id, name) => {
    expect(rows.place(id)?.place.name).toBe(name);
  });

  test('a division has its own id and is found by its code', () => {
    expect(rows.division('NO.46')).toBe(rows.place('division:no.46'));
    expect(rows.division('no.46')).toBeUndefined();
    expect(rows.division('NO.46')?.place).toMatchObject({ kind: 'region', country: 'NO' });
  });

  test('the same place is the same record', () => {
    expect(rows.senses('oslo')[0]?.known).toBe(rows.place('geonames:1'));
  });

  test('an empty table knows nothing', () => {
    const none = indexRows(packRows([]));
    expect([none.senses('oslo'), none.goesOn('oslo'), none.place('geonames:1')]).toEqual([
      [],
      false,
      undefined,
    ]);
  });
});
