import { describe, expect, test } from 'vitest';
import type { Archive } from '../../core/archive/archive.ts';
import type { EntryPlace } from '../../core/archive/entry.ts';
import { createUrls } from '../../core/addresses/urls.ts';
import { makeEntry } from '../../test/support/make-entry.ts';
import { everythingPaged } from '../../test/support/everything-paged.ts';
import { countryViews, placesView } from './country-index.ts';

const urls = createUrls('/');

const place = (name: string, country?: string, kind: EntryPlace['kind'] = 'city'): EntryPlace => ({
  id: `test:${name}`,
  name,
  kind,
  latitude: 40,
  longitude: 44,
  mentions: 1,
  literal: true,
  ...(country === undefined ? {} : { country }),
});
const yerevan = place('Yerevan', 'AM');
const armenia = place('Armenia', 'AM', 'country');

function archiveOf(...articles: (readonly EntryPlace[])[]): Archive {
  return everythingPaged(
    articles.map((places, at) => makeEntry('2024-02-08', `story-${at}`, { places })),
  );
}

describe('placesView', () => {
  test('a heading a country, in order, with its places and how often each is named', () => {
    const { countries, short } = placesView(
      archiveOf([yerevan, place('Vienna', 'AT')], [yerevan, place('Gyumri', 'AM'), armenia]),
      urls,
    );
    expect(short).toBe(true);
    expect(countries.map(({ name }) => name)).toEqual(['Armenia', 'Austria']);
    expect(countries[0]).toMatchObject({
      placeHref: '/places/armenia/',
      articles: 1,
      total: 2,
      places: [
        { name: 'Gyumri', detail: '1 article' },
        { name: 'Yerevan', detail: '2 articles', href: '/places/yerevan/' },
      ],
    });
    expect(countries[1]).not.toHaveProperty('placeHref');
  });

  test('places of one name in one country are told apart by kind, or by where they lie', () => {
    const north = { ...place('Varn', 'AM'), id: 'test:north', latitude: 41.26 };
    const region = { ...place('Sevan', 'AM', 'region'), id: 'test:region' };
    const { countries } = placesView(
      archiveOf([place('Varn', 'AM'), north, place('Sevan', 'AM'), region, yerevan]),
      urls,
    );
    expect(countries[0]?.places.map(({ name, detail }) => `${name} ${detail}`).sort()).toEqual([
      'Sevan city · 1 article',
      'Sevan region · 1 article',
      'Varn 40.00° N, 44.00° E · 1 article',
      'Varn 41.26° N, 44.00° E · 1 article',
      'Yerevan 1 article',
    ]);
  });

  test('what lies in no one country comes last', () => {
    const { countries } = placesView(
      archiveOf([place('Crimea', undefined, 'area'), place('Harare', 'ZW')]),
      urls,
    );
    expect(countries.map(({ code }) => code)).toEqual(['zw', 'none']);
  });

  test('each place has a mark with its name and count', () => {
    const { marks, unmarked } = placesView(archiveOf([yerevan], [yerevan]), urls);
    expect(marks.map(({ label, href }) => [label, href])).toEqual([
      ['Yerevan, Armenia: 2 articles', '/places/yerevan/'],
    ]);
    expect(unmarked).toBe(0);
  });
});

describe('a long index', () => {
  const towns = Array.from({ length: 600 }, (_, at) => place(`Town ${at}`, at < 500 ? 'AM' : 'AT'));
  const archive = archiveOf(towns, towns.slice(450, 500));

  test('has a page a country, and no places on its own', () => {
    const { countries, short, unmarked } = placesView(archive, urls);
    expect(short).toBe(false);
    expect(countries.map(({ href, total, places }) => [href, total, places.length])).toEqual([
      ['/places/countries/am/', 500, 0],
      ['/places/countries/at/', 100, 0],
    ]);
    expect(unmarked).toBe(480);
  });

  test('a page lists those that most articles name, and says how many more there are', () => {
    const [armenian, austrian] = countryViews(archive, urls);
    expect(armenian).toMatchObject({ total: 500, more: 100 });
    expect(armenian?.places).toHaveLength(400);
    expect(armenian?.places.filter(({ count }) => count === 2)).toHaveLength(50);
    expect(austrian).toMatchObject({ more: 0, indexHref: '/places/' });
  });

  test('a short one has no pages', () => {
    expect(countryViews(archiveOf([yerevan]), urls)).toEqual([]);
  });
});
