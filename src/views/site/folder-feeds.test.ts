import { describe, expect, test } from 'vitest';
import { readSettings } from '../../archive-folder/settings.ts';
import { buildArchive } from '../../core/archive/archive.ts';
import { createUrls } from '../../core/addresses/urls.ts';
import { makeEntry } from '../../test/support/make-entry.ts';
import { namedEntries } from '../../test/support/named-entries.ts';
import { folderFeeds } from './folder-feeds.ts';

const urls = createUrls('/paper');
const base = readSettings();
const settings = {
  ...base,
  name: 'The Post',
  site: 'https://a.example',
  feeds: { ...base.feeds, length: 2 },
};
const history = { addressInFeeds: () => undefined };
const feedsOf = (archive: ReturnType<typeof buildArchive>) =>
  folderFeeds({ archive, urls, settings, history }, () => true);
const archive = buildArchive(
  namedEntries(
    [{ name: 'Ana Ruiz', quotes: 1 }],
    [{ name: 'Ana Ruiz', quotes: 1 }, { name: 'Karl Moss' }],
    [{ name: 'Ana Ruiz', quotes: 1 }],
  ),
);
const ruiz = feedsOf(archive).find(({ slug }) => slug === 'ana-ruiz')?.view;

describe('folderFeeds', () => {
  test('a speaker’s has the newest articles with the speaker’s quotes, and no texts', () => {
    expect(ruiz?.page).toBe('/paper/speakers/ana-ruiz/');
    expect(ruiz?.items.map(({ url }) => url)).toEqual([
      'https://a.example/paper/2024/01/03/a3/',
      'https://a.example/paper/2024/01/02/a2/',
    ]);
    const [item] = ruiz?.items ?? [];
    expect(item?.html).toMatch(
      /^<blockquote cite="https:[^"]+" lang="en" dir="ltr"><p>“[^<]+”<\/p>/,
    );
    expect(item?.html).toContain('Ana Ruiz, printed 3 January 2024</a>');
  });

  test('an item keeps the identity of its article', () => {
    expect(ruiz?.items[0]?.id).toBe('tag:a.example,2026:articles/a3');
  });

  test('who is only named, in a feed that was published, still has the articles', () => {
    const moss = feedsOf(archive).find(({ slug }) => slug === 'karl-moss')?.view;
    expect(moss?.items).toMatchObject([{ html: '<p>a2</p>', title: 'a2' }]);
  });

  test('a place’s has what was said there or names it', () => {
    const place = {
      id: 'geonames:1',
      name: 'Varna',
      kind: 'city' as const,
      latitude: 1,
      longitude: 1,
      mentions: 1,
      literal: true,
    };
    const quote = { kind: 'direct' as const, by: 'none' as const, confidence: 1 };
    const quotes = [
      {
        ...quote,
        id: 'q1',
        words: 'It is <safe>.',
        saidIn: { place: place.id, by: 'scene' as const },
      },
      { ...quote, id: 'q2', words: 'Varna waits.', places: [place.id] },
      { ...quote, id: 'q3', words: 'Elsewhere.' },
    ];
    const entry = makeEntry('2024-02-08', 'ferry', {
      places: [place],
      quotes,
      summary: 'In short.',
    });
    const [feed] = feedsOf(buildArchive([entry]));
    const html = feed?.view.items[0]?.html ?? '';
    expect(html).toContain('“It is &lt;safe&gt;.”');
    expect(html).toContain('/paper/2024/02/08/ferry/#q-q2');
    expect(html).not.toContain('Elsewhere');
    expect(feed?.view.items[0]?.summary).toBe('In short.');
  });

  test('only what is asked for is made', () => {
    const tagged = buildArchive([makeEntry('2024-02-08', 'ferry', { tags: ['harbour', 'sea'] })]);
    const feeds = folderFeeds(
      { archive: tagged, urls, settings, history },
      (folder, slug) => folder === 'tags' && slug === 'harbour',
    );
    expect(feeds).toMatchObject([
      { folder: 'tags', slug: 'harbour', view: { page: '/paper/tags/harbour/' } },
    ]);
  });
});
