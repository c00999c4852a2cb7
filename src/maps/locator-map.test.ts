import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { locatorMap, MAP_SIZES, type LocatorMap } from './locator-map.ts';
import type { MapPlace } from './place.ts';
import { mapWords } from './words.ts';

const town = (name: string, latitude: number, longitude: number, country = 'AM'): MapPlace => ({
  name,
  kind: 'city',
  country,
  latitude,
  longitude,
  href: `/places/${name.toLowerCase()}/`,
});
const yerevan = town('Yerevan', 40.18, 44.51);
const baku = town('Baku', 40.38, 49.89, 'AZ');
const moscow = town('Moscow', 55.75, 37.62, 'RU');
const washington = town('Washington', 38.9, -77.04, 'US');
const beijing = town('Beijing', 39.9, 116.4, 'CN');
const armenia: MapPlace = { ...town('Armenia', 40, 45), kind: 'country' };

function draw(...places: MapPlace[]): LocatorMap {
  const map = locatorMap(places, MAP_SIZES.story);
  if (!map) throw new Error('There is no map.');
  return map;
}

const namesOf = ({ marks }: LocatorMap) => marks.map(({ name }) => name);

describe('locatorMap', () => {
  test('there is none without places', () => {
    expect(locatorMap([], MAP_SIZES.story)).toBeUndefined();
  });

  test('one town: a dot in the middle, its name, and the countries around', () => {
    const map = draw(yerevan);
    expect(map.marks).toMatchObject([
      { x: 232, y: 174, shape: 'dot', fullName: 'Yerevan, Armenia', href: '/places/yerevan/' },
    ]);
    expect(map.context.map(({ text }) => text)).toContain('Turkey');
    expect(map.bar?.text).toBe('200 km');
    expect(map.ground?.land).toMatch(/^M[-0-9 l]+z/);
    expect(map.beyond).toEqual([]);
  });

  test('a country has its name upon it, and is not named around as well', () => {
    const map = draw(armenia);
    expect(map.marks).toMatchObject([{ name: 'Armenia', shape: 'none', label: { beside: false } }]);
    expect(map.context.map(({ text }) => text)).not.toContain('Armenia');
  });

  test('the name of a large country stands where the map shows the country', () => {
    const russia: MapPlace = { ...town('Russia', 60, 100, 'RU'), kind: 'country' };
    const map = draw(moscow, yerevan, russia);
    expect(namesOf(map)).toContain('Russia');
    expect(map.beyond).toEqual([]);
  });

  test('no country’s name is set upon disputed land', () => {
    const map = draw(town('Simferopol', 44.95, 34.1, 'UA'));
    const middle = { x: MAP_SIZES.story.width / 2, y: MAP_SIZES.story.height / 2 };
    for (const { label } of map.context) {
      expect(Math.hypot(label.x - middle.x, label.y - middle.y)).toBeGreaterThan(60);
    }
  });

  test('what lies beyond is told, not drawn', () => {
    const map = draw(yerevan, baku, town('Tbilisi', 41.69, 44.83, 'GE'), washington);
    expect(map.beyond).toEqual(['Washington']);
    expect(namesOf(map)).not.toContain('Washington');
  });

  test('places all over the world stand on the shared picture of it', () => {
    const map = draw(washington, beijing, moscow);
    expect(map.ground).toBeUndefined();
    expect(map.size.height).toBeLessThan(map.size.width / 2);
    expect(namesOf(map)).toEqual(['Washington', 'Beijing', 'Moscow']);
  });

  test('two places in one town have a dot and a name each', () => {
    const map = draw(town('London', 51.51, -0.13, 'GB'), town('Wembley', 51.55, -0.3, 'GB'));
    const [a, b] = map.marks;
    expect(a?.label && b?.label).toBeTruthy();
    expect(a?.label).not.toEqual(b?.label);
  });

  test('the same in gives the same out', () => {
    expect(draw(yerevan, baku, armenia)).toEqual(draw(yerevan, baku, armenia));
  });
});

/** A generator of numbers from 0 to 1 that is the same in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
}

test('two hundred maps all over the world stay small, with all marks on them', () => {
  const next = numbers(7);
  for (let index = 0; index < 200; index++) {
    const [latitude, longitude] = [next() * 150 - 70, next() * 360 - 180];
    const places = Array.from({ length: 1 + Math.floor(next() * 8) }, (_, at) =>
      town(`Place ${at}`, latitude + next() * 8, ((longitude + next() * 9 + 540) % 360) - 180),
    );
    const { ground, marks, size } = draw(...places);
    const bytes = gzipSync(`${ground?.land}${ground?.borders}`).length;
    expect(bytes, `${latitude} ${longitude}`).toBeLessThan(3000);
    for (const { x, y } of marks) {
      expect(x >= 0 && x <= size.width && y >= 0 && y <= size.height).toBe(true);
    }
  }
});

describe('mapWords', () => {
  test('names what is on the map, what is around and what is not on it', () => {
    const words = mapWords(draw(yerevan, baku, town('Tbilisi', 41.69, 44.83, 'GE'), washington));
    expect(words.title).toBe('Map: Yerevan, Armenia, Baku, Azerbaijan and Tbilisi, Georgia');
    expect(words.description).toMatch(
      /^A map of the region, north at the top\. Around: .+ not drawn\.$/,
    );
    expect(words.caption).toBe('Beyond the map: Washington.');
  });

  test('counts what would be too long to name', () => {
    const more = ['A', 'B', 'C', 'D', 'E'].map((name, at) => town(name, 40 + at / 2, 44));
    expect(mapWords(draw(...more)).title).toMatch(/ and 2 other places$/);
  });
});
