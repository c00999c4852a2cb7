import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../core/archive/archive.ts';
import type { EntryPlace } from '../../core/archive/entry.ts';
import { createUrls } from '../../core/addresses/urls.ts';
import { makeEntry } from '../../test/support/make-entry.ts';
import { placeView, placeYearViews } from './page.ts';

const urls = createUrls('/');
const yerevan: EntryPlace = {
  id: 'geonames:616052',
  name: 'Yerevan',
  kind: 'city',
  country: 'AM',
  latitude: 40.18,
  longitude: 44.51,
  mentions: 1,
  literal: true,
};

/** Yerevan in an archive that names it on these dates. */
function yerevanOf(...dates: string[]) {
  const archive = buildArchive([
    makeEntry('2019-01-01', 'elsewhere'),
    ...dates.map((date, at) => makeEntry(date, `story-${at}`, { places: [yerevan] })),
  ]);
  const [place] = archive.places;
  return {
    main: place && placeView(place, archive, urls),
    years: place ? placeYearViews(place, archive, urls) : [],
  };
}

describe('a place', () => {
  test('the articles of each year, newest first, and a way down to each year', () => {
    const { main: view } = yerevanOf('2022-03-01', '2024-02-08', '2024-05-01');
    const stories = [view?.stories.lead, ...(view?.stories.rows.flat() ?? [])];
    expect(stories.map((story) => [story?.card.date, story?.begins])).toEqual([
      ['2024-05-01', '2024'],
      ['2024-02-08', undefined],
      ['2022-03-01', '2022'],
    ]);
    expect(view?.years.map(({ href, count }) => [href, count])).toEqual([
      ['#y-2024', 2],
      ['#y-2022', 1],
    ]);
  });

  test('one year needs no way to it', () => {
    expect(yerevanOf('2024-02-08', '2024-05-01').main?.years).toEqual([]);
  });

  test('a place that is named very often has a page a year', () => {
    const dates = Array.from({ length: 130 }, (_, at) => (at < 90 ? '2023-02-08' : '2024-02-08'));
    const { main, years } = yerevanOf(...dates);
    expect(main?.years.map(({ href }) => href)).toEqual([
      '/places/yerevan/2024/',
      '/places/yerevan/2023/',
    ]);
    expect(years.map(({ rest, page }) => [rest, page.items.length])).toEqual([
      ['2024', 40],
      ['2023', 90],
    ]);
  });

  test('tells where it is, and when it was named over the time of the whole archive', () => {
    const { main: view } = yerevanOf('2024-02-08');
    expect(view).toMatchObject({
      what: 'city in Armenia',
      coordinates: '40.18° N, 44.51° E',
      map: { name: 'Yerevan', kind: 'city', country: 'AM' },
      firstYear: '2019',
      lastYear: '2024',
      density: { width: 72, path: 'M61 40v-40h.8v40z' },
    });
    expect(view?.map).not.toHaveProperty('href');
  });
});
