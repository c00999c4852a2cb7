import { describe, expect, test } from 'vitest';
import { readSettings } from '../../archive-folder/settings.ts';
import { buildArchive } from '../../core/archive/archive.ts';
import { createUrls } from '../../core/addresses/urls.ts';
import { makeEntry } from '../../test/support/make-entry.ts';
import { namedEntries } from '../../test/support/named-entries.ts';
import { spokenArticles } from '../../test/support/spoken-archive.ts';
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
  test('a speaker’s has the newest sayings of the speaker', () => {
    expect(ruiz?.page).toBe('/paper/speakers/ana-ruiz/');
    expect(ruiz?.items.map(({ url }) => url)).toEqual([
      'https://a.example/paper/quotes/a3-0-0/',
      'https://a.example/paper/quotes/a2-0-0/',
    ]);
    const [item] = ruiz?.items ?? [];
    expect(item?.html).toMatch(
      /^<blockquote cite="https:[^"]+" lang="en" dir="ltr"><p>“[^<]+”<\/p>/,
    );
    expect(item?.html).toContain('Ana Ruiz, printed 3 January 2024</a>');
    expect(item?.html).toContain(
      '<a href="https://a.example/paper/2024/01/03/a3/#q-a3-0-0">a3</a>',
    );
    expect(item?.title).toBe('“No a3 0 0.”, Ana Ruiz');
  });

  test('an item is known by its saying, which has no second one when it is printed again', () => {
    expect(ruiz?.items[0]?.id).toBe('tag:a.example,2026:sayings/a3-0-0');
    const words = 'Nobody will pay harbour fees before the spring.';
    const spoken = spokenArticles(
      { date: '2024-01-01', slug: 'one', said: [{ words, places: ['Arnsau'] }] },
      { date: '2024-01-02', slug: 'two', said: [{ words, places: ['Arnsau'] }] },
    );
    for (const slug of ['anna-berg', 'arnsau']) {
      const feed = feedsOf(buildArchive(spoken)).find((each) => each.slug === slug);
      expect(feed?.view.items.map(({ url }) => url)).toEqual([
        'https://a.example/paper/quotes/one-2024-01-01-0/',
      ]);
    }
  });

  test('what a speaker said on a subject has one, and a tag keeps its articles', () => {
    const said = (day: number) => ({
      date: `2024-01-0${day}`,
      slug: `a${day}`,
      tags: ['Ferries'],
      said: [{ words: `Number ${day} of Arnsau.`, places: ['Arnsau'] }],
    });
    const feeds = feedsOf(buildArchive(spokenArticles(said(1), said(2), said(3))));
    const on = feeds.find(({ slug }) => slug === 'anna-berg/on/arnsau')?.view;
    expect(on).toMatchObject({
      title: 'Anna Berg on Arnsau · The Post',
      page: '/paper/speakers/anna-berg/on/arnsau/',
    });
    expect(on?.items).toHaveLength(2);
    const tag = feeds.find(({ folder }) => folder === 'tags')?.view;
    expect(tag?.items[0]?.id).toBe('tag:a.example,2026:articles/2024-01-03-a3');
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
    const items = feed?.view.items ?? [];
    expect(items).toHaveLength(2);
    expect(items[1]?.html).toContain('“It is &lt;safe&gt;.”');
    expect(items[1]?.html).toContain('>ferry</a>, Varna</p>');
    expect(items[0]?.html).toContain('/paper/2024/02/08/ferry/#q-q2');
    const [named] = feedsOf(buildArchive([{ ...entry, quotes: [] }]));
    expect(named?.view.items).toMatchObject([{ title: 'ferry', html: '<p>In short.</p>' }]);
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
