import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../core/archive/archive.ts';
import type { ArticleEntry, EntryPlace } from '../../core/archive/entry.ts';
import { createUrls } from '../../core/addresses/urls.ts';
import { namedEntries } from '../../test/support/named-entries.ts';
import { speakerLists } from './lists.ts';
import { speakerView } from './page.ts';

const urls = createUrls('/');

const place = (name: string): EntryPlace => ({
  id: `curated:${name.toLowerCase()}`,
  name,
  kind: 'city',
  latitude: 50,
  longitude: 10,
  mentions: 1,
  literal: true,
});

/** An article for each number: so many quotes of Anna Berg, all of the place; Carl Dahl beside her. */
function articles(placeName: string, ...counts: number[]): ArticleEntry[] {
  const spoken = place(placeName);
  const named = counts.map((quotes) => [
    { name: 'Anna Berg', quotes },
    { name: 'Carl Dahl', quotes: 1 },
  ]);
  return namedEntries(...named).map((entry) => ({
    ...entry,
    id: `${placeName}-${entry.id}`,
    slug: `${placeName.toLowerCase()}-${entry.slug}`,
    datelinePlace: spoken.id,
    places: [spoken],
    quotes: entry.quotes.map((quote) => ({
      ...quote,
      id: `${placeName}-${quote.id}`,
      ...(quote.speaker === 'anna-berg'
        ? { places: [spoken.id], saidIn: { place: spoken.id, by: 'attribution' } as const }
        : {}),
    })),
  }));
}

function pagesOf(entries: ArticleEntry[]) {
  const archive = buildArchive(entries);
  const speaker = archive.speakers.find(({ name }) => name === 'Anna Berg');
  if (!speaker) throw new Error('Nobody is called Anna Berg.');
  return {
    main: speakerView(speaker, archive, urls),
    lists: speakerLists(speaker, archive, urls),
  };
}

describe('a speaker’s page', () => {
  test('tells of which places, from where and beside whom', () => {
    const { main, lists } = pagesOf([...articles('Tolva', 2, 3), ...articles('Arnsau', 1)]);
    expect(main.spokenOf.map(({ label, count }) => [label, count])).toEqual([
      ['Tolva', 5],
      ['Arnsau', 1],
    ]);
    expect(main.spokenIn.map(({ label, href, count }) => [label, href, count])).toEqual([
      ['Tolva', '/places/tolva/', 5],
      ['Arnsau', '/places/arnsau/', 1],
    ]);
    expect(main.beside.map(({ label, count }) => [label.name, count])).toEqual([['Carl Dahl', 3]]);
    expect(main.density?.path).toContain('M0 40');
    expect(lists, 'a short list needs no filter').toEqual([]);
    expect(main).not.toHaveProperty('placesHref');
  });

  test('of many quotes leads to a page of all places', () => {
    const { main, lists } = pagesOf([...articles('Tolva', 10, 11), ...articles('Arnsau', 4)]);
    expect(lists.map(({ rest, href }) => [rest, href])).toEqual([
      ['places', '/speakers/anna-berg/places/'],
    ]);
    expect(main.placesHref).toBe('/speakers/anna-berg/places/');
    expect(main.spokenOf.map(({ quotesHref }) => quotesHref)).toEqual([
      '/speakers/anna-berg/on/tolva/',
      '/speakers/anna-berg/on/arnsau/',
    ]);
  });

  test('of very many has pages of years, cut where a year is long', () => {
    const { lists } = pagesOf(articles('Tolva', ...Array.from({ length: 25 }, () => 6)));
    expect(lists.map(({ rest }) => rest)).toEqual(['2024', '2024/page-2', 'places']);
  });
});
