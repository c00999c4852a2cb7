import { describe, expect, test } from 'vitest';
import { createUrls } from '../../core/addresses/urls.ts';
import { namedEntries } from '../../test/support/named-entries.ts';
import { everythingPaged } from '../../test/support/everything-paged.ts';
import { hasPlacesPage, placesOf } from './places.ts';

const urls = createUrls('/');
const oslo = {
  id: 'geonames:1',
  name: 'Oslo',
  kind: 'city',
  latitude: 60,
  longitude: 10,
  mentions: 1,
  literal: true,
} as const;

function speakerWith(quotes: number, ofPlace: number) {
  const entries = namedEntries([{ name: 'Ana Ruiz', quotes }]).map((entry) => ({
    ...entry,
    places: [oslo],
    quotes: entry.quotes.map((quote, k) => ({ ...quote, places: k < ofPlace ? [oslo.id] : [] })),
  }));
  const archive = everythingPaged(entries);
  const [speaker] = archive.speakers;
  if (!speaker) throw new Error('no speaker');
  return { archive, speaker };
}

describe('a page of all places that a speaker spoke of', () => {
  test.each([
    [20, 5, true],
    [19, 5, false],
    [20, 4, false],
  ])('with %d quotes, %d of them of the place: %s', (quotes, ofPlace, has) => {
    const { archive, speaker } = speakerWith(quotes, ofPlace);
    expect(hasPlacesPage(speaker, archive)).toBe(has);
  });
});

test('a place with three sayings leads to what was said of it', () => {
  const { archive, speaker } = speakerWith(3, 3);
  expect(placesOf(speaker, archive, urls)[0]?.quotesHref).toBe('/speakers/ana-ruiz/on/oslo/');
});

test('each place has its own page and how many quotes name it', () => {
  const { archive, speaker } = speakerWith(3, 2);
  expect(placesOf(speaker, archive, urls)).toEqual([
    { label: 'Oslo', href: urls.place('oslo'), count: 2 },
  ]);
});
