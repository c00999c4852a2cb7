import { describe, expect, test } from 'vitest';
import { loadGazetteer } from './gazetteer-store.ts';

describe('loadGazetteer', () => {
  const gazetteer = loadGazetteer();

  test('is read once', () => expect(loadGazetteer()).toBe(gazetteer));

  test.each([
    ['yerevan', 'Yerevan', 'AM', 40.18, 44.51],
    ['armenia', 'Armenia', 'AM', 40, 45],
    ['karabakh', 'Nagorno-Karabakh', undefined, 39.82, 46.75],
    ['south caucasus', 'South Caucasus', undefined, 41, 45],
    ['european union', 'European Union', undefined, 50.1, 9.9],
    ['kremlin', 'Moscow', 'RU', 55.75, 37.62],
    ['britain', 'United Kingdom', 'GB', 54.8, -2.7],
    ['turks', 'Turkey', 'TR', 39, 35],
    ['kiev', 'Kyiv', 'UA', 50.45, 30.52],
  ])('knows %s', (folded, name, country, latitude, longitude) => {
    const place = gazetteer.senses(folded)[0]?.known.place;
    expect([place?.name, place?.country]).toEqual([name, country]);
    expect(Math.abs((place?.latitude ?? 0) - latitude)).toBeLessThan(0.1);
    expect(Math.abs((place?.longitude ?? 0) - longitude)).toBeLessThan(0.1);
  });

  test.each(['U.S.', 'US', 'U.K.', 'UK', 'EU', 'Ky.', 'B.C.', 'NSW'])('knows %s', (printed) => {
    expect(gazetteer.abbreviation(printed)).toHaveLength(1);
  });
});
