import { expect, test } from 'vitest';
import { buildArchive } from '../core/archive/archive.ts';
import { createUrls } from '../core/addresses/urls.ts';
import { articleRecord, feedOf, nameRecord } from './addresses.ts';
import type { RowContext } from './quote-row.ts';

const none = new Set<string>();
const context: RowContext = {
  archive: buildArchive([]),
  urls: createUrls('/'),
  absolute: (path) => `https://a.example${path}`,
  wordsBefore: () => [],
  withdrawn: [],
  feeds: {
    made: (_folder, slug) => (slug === 'old' ? ['rss', 'json'] : slug === 'new' ? ['rss'] : []),
  },
  records: { quotes: none, articles: new Set(['a1']), speakers: none, places: new Set(['varna']) },
};
const day = '2024-02-08' as Parameters<typeof articleRecord>[0]['date'];

test('a record is in a list, where it was not published by itself', () => {
  expect(articleRecord({ id: 'a1', date: day }, context)).toBe(
    'https://a.example/api/articles/a1.json',
  );
  expect(articleRecord({ id: 'a2', date: day }, context)).toBe(
    'https://a.example/api/articles/2024/02.json#/articles/a2',
  );
  expect(nameRecord('places', 'varna', context)).toBe('https://a.example/api/places/varna.json');
  expect(nameRecord('speakers', 'ana-ruiz', context)).toBe(
    'https://a.example/api/speakers/by-letter/a.json#/speakers/ana-ruiz',
  );
});

test('a feed is named as JSON if there is one', () => {
  const feed = (slug: string) => feedOf('speakers', slug, `/speakers/${slug}/`, context);
  expect(feed('old')).toBe('https://a.example/speakers/old/feed.json');
  expect(feed('new')).toBe('https://a.example/speakers/new/feed.xml');
  expect(feed('nobody')).toBeNull();
});
