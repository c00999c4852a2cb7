import { describe, expect, test } from 'vitest';
import type { LocatorMap } from './locator-map.ts';
import { mapWords } from './words.ts';

const mark = (name: string) =>
  ({ name, fullName: `${name}, Norway`, x: 0, y: 0, kind: 'town', shape: 'dot' }) as const;
const map = (names: readonly string[], more: Partial<LocatorMap> = {}): LocatorMap => ({
  size: { width: 464, height: 348, font: 24 },
  dot: 5,
  marks: names.map(mark),
  context: [],
  beyond: [],
  ...more,
});

describe('mapWords', () => {
  test.each([
    [['Oslo'], 1, false],
    [['Oslo', 'Bergen', 'Moss'], 3, false],
    [['Oslo', 'Bergen', 'Moss', 'Bodø'], 4, false],
    [['Oslo', 'Bergen', 'Moss', 'Bodø', 'Narvik', 'Tromsø'], 3, true],
  ])('the title of %j names %d, and counts the others: %s', (names, named, counts) => {
    const { title } = mapWords(map(names));
    expect(names.filter((name) => title.includes(name))).toHaveLength(named);
    expect(title.includes('3 other') || title.includes('3 more')).toBe(counts);
  });

  test('a region and the world are told apart', () => {
    const ground = { land: '', borders: '' };
    expect(mapWords(map(['Oslo'], { ground })).description).not.toBe(
      mapWords(map(['Oslo'])).description,
    );
  });

  test('the countries around are named in the order of the alphabet', () => {
    const context = ['Sweden', 'Denmark'].map((text) => ({ text, label: {} as never }));
    const { description } = mapWords(map(['Oslo'], { context }));
    expect(description.indexOf('Denmark')).toBeLessThan(description.indexOf('Sweden'));
    expect(description).toContain('Denmark');
  });

  test('a caption names what is not on the map, and is not there where all is', () => {
    expect(mapWords(map(['Oslo']))).not.toHaveProperty('caption');
    expect(mapWords(map(['Oslo'], { beyond: ['Sydney'] })).caption).toContain('Sydney');
  });
});
