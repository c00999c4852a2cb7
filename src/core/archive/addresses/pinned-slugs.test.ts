import { describe, expect, test } from 'vitest';
import { makeEntry } from '../../../test/support/make-entry.ts';
import type { ArticleEntry, EntrySpeaker } from '../entry.ts';
import { joinPlaces } from '../places.ts';
import { noPublishedSlugs, type PublishedSlugs } from './pinned-slugs.ts';
import { joinSpeakers } from '../speakers/speakers.ts';

const person = (name: string, role: string): EntrySpeaker => ({
  key: name,
  name,
  kind: 'person',
  aliases: [],
  roles: [role],
});

const named = (date: string, role: string, name = 'John Smith'): ArticleEntry =>
  makeEntry(date, role, { speakers: [person(name, role)] });

const published = (
  ...speakers: (Omit<PublishedSlugs['speakers'][number], 'kind' | 'retired' | 'article'> & {
    retired?: boolean;
    article?: string;
  })[]
): PublishedSlugs => ({
  ...noPublishedSlugs,
  speakers: speakers.map((speaker) => ({
    kind: 'person',
    article: 'none',
    retired: false,
    ...speaker,
  })),
});

describe('published addresses of speakers', () => {
  test('an older article with a namesake, added later, takes no address away', () => {
    const articles = [named('2001-01-01', 'quarterback'), named('2020-01-01', 'senator')];
    expect(joinSpeakers(articles).speakers.map(({ slug }) => slug)).toEqual([
      'john-smith',
      'john-smith-politics',
    ]);
    const [senator] = articles.slice(1);
    if (!senator) throw new Error('no article');
    const quoted = {
      ...senator,
      quotes: [
        {
          id: 'q123456789',
          kind: 'direct' as const,
          words: 'No.',
          speaker: 'John Smith',
          by: 'cue-after' as const,
          confidence: 1,
        },
      ],
    };
    const slugs = joinSpeakers([named('2001-01-01', 'quarterback'), quoted], [], {
      ...published({ slug: 'john-smith', name: 'John Smith' }),
      sayingOfQuote: new Map(),
      speakerOfQuote: new Map([['q123456789', 'john-smith']]),
    }).speakers.map(({ slug }) => slug);
    expect(slugs[1]).toBe('john-smith');
    expect(slugs[0]).not.toBe('john-smith');
  });

  test('namesakes whom nobody quotes keep their addresses by an article that names them', () => {
    const articles = [named('2001-01-01', 'quarterback'), named('2020-01-01', 'senator')];
    const known = published(
      { slug: 'smith-a', name: 'John Smith', article: '2020-01-01-senator' },
      { slug: 'smith-b', name: 'John Smith', article: '2001-01-01-quarterback' },
    );
    const slugs = joinSpeakers(articles, [], known).speakers.map(({ slug }) => slug);
    expect(slugs).toEqual(['smith-b', 'smith-a']);
  });

  test('an address that leads elsewhere is given to nobody else', () => {
    const retired = published({ slug: 'john-smith', name: 'Jon Smith', retired: true });
    const [speaker] = joinSpeakers([named('2020-01-01', 'senator')], [], retired).speakers;
    expect(speaker?.slug).toBe('john-smith-2');
  });

  test('once published, a page stays, though nobody is quoted and one article has the name', () => {
    const known = published({ slug: 'smith-of-leeds', name: 'John Smith' });
    const [speaker] = joinSpeakers([named('2020-01-01', 'senator')], [], known).speakers;
    expect(speaker).toMatchObject({ slug: 'smith-of-leeds', hasPage: true });
  });

  test('a place keeps its address by its id', () => {
    const place = {
      id: 'geonames:1',
      name: 'Varna',
      kind: 'city' as const,
      latitude: 43.2,
      longitude: 27.9,
      mentions: 1,
      literal: true,
    };
    const articles = [makeEntry('2020-01-01', 'a', { places: [place] })];
    const known = {
      ...noPublishedSlugs,
      places: [{ slug: 'varna-bulgaria', id: 'geonames:1', retired: false }],
    };
    expect(joinPlaces(articles, [], known)[0]?.slug).toBe('varna-bulgaria');
  });
});
