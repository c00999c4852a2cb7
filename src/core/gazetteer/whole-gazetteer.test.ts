import { expect, test } from 'vitest';
import { encodeColumns } from './codec.ts';
import { packRows } from './data.ts';
import { wholeGazetteer } from './whole-gazetteer.ts';

const gazetteer = wholeGazetteer(
  encodeColumns(
    packRows([
      {
        name: 'Gull Rock',
        alternates: [],
        latitude: 60,
        longitude: 5,
        country: 'NO',
        admin1: '',
        feature: 'PPL',
        population: 5000,
        geonameId: 77,
        code: '',
      },
    ]),
  ),
);

test('towns come from the file, countries and abbreviations from here', () => {
  expect(gazetteer.senses('gull rock')[0]?.known.place).toMatchObject({ id: 'geonames:77' });
  expect(gazetteer.senses('norway')[0]?.known.place).toMatchObject({ id: 'country:no' });
  expect(gazetteer.abbreviation('U.S.')[0]?.known.place).toMatchObject({ id: 'country:us' });
});

test('what names usual towns that the file lacks names nothing', () => {
  expect(gazetteer.senses('the kremlin')).toEqual([]);
});

test('a file that is something else is refused', () => {
  expect(() => wholeGazetteer(new Uint8Array([1, 2, 3]))).toThrow();
});
