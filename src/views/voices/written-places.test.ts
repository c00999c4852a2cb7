import { expect, test } from 'vitest';
import { buildArchive } from '../../core/archive/archive.ts';
import type { EntryPlace } from '../../core/archive/entry.ts';
import { createUrls } from '../../core/addresses/urls.ts';
import { makeEntry } from '../../test/support/make-entry.ts';
import { writtenPlaces } from './written-places.ts';

const place = (name: string): EntryPlace => ({
  id: `geonames:${name}`,
  name,
  kind: 'city',
  latitude: 0,
  longitude: 0,
  mentions: 1,
  literal: true,
});

test('writtenPlaces counts the datelines, those with the most first, then by name', () => {
  const entries = ['Oslo', 'Bergen', 'Oslo', 'Alta', undefined].map((name, at) =>
    makeEntry('2024-02-08', `s${at}`, {
      places: name === undefined ? [place('Hammerfest')] : [place(name)],
      ...(name === undefined ? {} : { datelinePlace: `geonames:${name}` }),
    }),
  );
  const archive = buildArchive(entries);
  const written = writtenPlaces(archive.articles, archive, 2, createUrls('/'));
  expect(written.map(({ label, count }) => [label, count])).toEqual([
    ['Oslo', 2],
    ['Alta', 1],
  ]);
});
