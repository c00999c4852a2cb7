import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { joinPlaces } from '../archive/places.ts';
import { joinSpeakers } from '../archive/speakers/speakers.ts';
import { readPlaces } from '../authority/read-places.ts';
import { readSpeakers } from '../authority/read-speakers.ts';
import { readFrontMatter, splitFrontMatter } from '../source/front-matter.ts';
import { reservedSlugs, type AddressKind } from './reserved-addresses.ts';
import { makeEntry } from '../../test/support/make-entry.ts';

const PAGES = join(import.meta.dirname, '../../pages');
/** Folders of routes whose dynamic part is the slug of a kind. */
const FOLDERS: Readonly<Record<AddressKind, readonly string[]>> = {
  article: ['[year]/[month]/[day]'],
  speaker: ['speakers', '[index]'],
  place: ['places', '[index]'],
  tag: ['tags'],
};

/**
 * Addresses that routes have beside a dynamic part; files with an ending of their own are not
 * slugs.
 */
function staticRoutes(folder: string): string[] {
  return readdirSync(join(PAGES, folder), { withFileTypes: true })
    .map((entry) => (entry.isDirectory() ? entry.name : entry.name.replace(/\.(?:astro|ts)$/, '')))
    .filter((name) => name !== 'index' && /^[a-z0-9-]+$/.test(name));
}

describe('addresses of the site’s own', () => {
  test.each(Object.keys(FOLDERS) as AddressKind[])('beside a %s are all known', (kind) => {
    const routes = new Set(FOLDERS[kind].flatMap(staticRoutes));
    expect([...routes].sort()).toEqual([...reservedSlugs[kind]].sort());
  });

  test.each(reservedSlugs.speaker)('slug: %s of a speaker is a mistake with its line', (slug) => {
    const read = readSpeakers(
      `- name: Ada Lunt\n- name: Bo Berg\n  slug: ${slug}\n`,
      'speakers.yaml',
    );
    expect(read).toMatchObject({
      problems: [
        {
          file: 'speakers.yaml',
          line: 3,
          message: `slug: ${slug} is one of the site’s own addresses.`,
        },
      ],
    });
  });

  test.each(reservedSlugs.place)('slug: %s of a place is a mistake with its line', (slug) => {
    const read = readPlaces(`- name: Varna\n  place: Varna\n  slug: ${slug}\n`, 'places.yaml');
    expect(read).toMatchObject({
      problems: [{ line: 3, hint: expect.stringContaining('another') }],
    });
  });

  test('slug: articles of an article is a mistake with its line', () => {
    const split = splitFrontMatter(
      '---\ntitle: A\ndate: 2024-02-08\nslug: articles\n---\n\nText.',
      'a.md',
    );
    if ('message' in split) throw new Error(split.message);
    expect(readFrontMatter(split, 'a.md')).toMatchObject({ problems: [{ line: 4 }] });
  });

  test('a name that would get one gets another by itself', () => {
    const names = ['Names', 'By Quotes'].map((name) => ({
      key: name,
      name,
      kind: 'body' as const,
      aliases: [],
      roles: [],
    }));
    const { speakers } = joinSpeakers([makeEntry('2024-02-08', 'a', { speakers: names })]);
    expect(speakers.map(({ slug }) => slug)).toEqual(['names-2', 'by-quotes-2']);
    const place = {
      id: 'geonames:1',
      name: 'Countries',
      kind: 'city' as const,
      latitude: 1,
      longitude: 1,
      mentions: 1,
      literal: true,
    };
    const [countries] = joinPlaces([makeEntry('2024-02-08', 'a', { places: [place] })]);
    expect(countries?.slug).toBe('countries-2');
  });

  test('one that was published by mistake is given to nobody any more', () => {
    const record = { key: 'n', name: 'Names', kind: 'body' as const, aliases: [], roles: [] };
    const published = {
      speakers: [
        {
          slug: 'names',
          name: 'Names',
          kind: 'body' as const,
          article: '2024-02-08-a',
          retired: false,
        },
      ],
      sayingOfQuote: new Map<string, string>(),
      speakerOfQuote: new Map<string, string>(),
      places: [],
    };
    const entry = makeEntry('2024-02-08', 'a', { speakers: [record] });
    expect(joinSpeakers([entry], [], published).speakers[0]?.slug).toBe('names-2');
  });
});
