import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../core/archive/archive.ts';
import type { EntryPlace } from '../../core/archive/entry.ts';
import { createUrls } from '../../core/addresses/urls.ts';
import { makeStory } from '../../test/support/make-story.ts';
import { periodWire, wireLine } from './wire.ts';

const urls = createUrls('/');
const oslo: EntryPlace = {
  id: 'geonames:3143244',
  name: 'Oslo',
  kind: 'city',
  country: 'NO',
  latitude: 59.91,
  longitude: 10.75,
  mentions: 1,
  literal: true,
};
const entries = [
  makeStory('2024-02-07', 'a'),
  makeStory('2024-02-08', 'b', [{ who: 'Anna Berg' }], {
    places: [oslo],
    datelinePlace: oslo.id,
  }),
];
const archive = buildArchive(entries);

describe('wireLine', () => {
  test.each([
    ['place', 'Oslo'],
    ['day', '8 February'],
    ['date', '8 February 2024'],
  ] as const)('begins with the %s: %s', (begins, kicker) => {
    const [, entry] = archive.articles;
    expect(entry && wireLine(entry, archive, urls, begins)).toMatchObject({
      kicker,
      title: 'b',
      speaker: { name: 'Anna Berg' },
    });
  });

  test('without a place or a speaker has neither', () => {
    const [entry] = archive.articles;
    const line = entry && wireLine(entry, archive, urls, 'place');
    expect(line).not.toHaveProperty('kicker');
    expect(line).not.toHaveProperty('speaker');
  });
});

describe('periodWire', () => {
  const wireOf = (most: number) => {
    const [month] = archive.months;
    return month && periodWire(month, archive, urls, most);
  };

  test('has the newest first', () => {
    expect(wireOf(8)?.lines.map(({ title }) => title)).toEqual(['b', 'a']);
    expect(wireOf(8)?.heading).toBe('In February 2024');
    expect(wireOf(8)).not.toHaveProperty('more');
  });

  test('leads to the others', () => {
    expect(wireOf(1)?.more).toEqual({
      label: 'All 2 articles of February 2024',
      href: '/2024/02/',
    });
  });
});
