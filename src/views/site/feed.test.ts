import { describe, expect, test } from 'vitest';
import { readSettings } from '../../archive-folder/settings.ts';
import { buildArchive } from '../../core/archive/archive.ts';
import { createUrls } from '../../core/addresses/urls.ts';
import { namedEntries } from '../../test/support/named-entries.ts';
import { archiveFeed } from './feed.ts';

const urls = createUrls('/paper');
const base = readSettings();
const settings = {
  ...base,
  name: 'The Post',
  site: 'https://a.example',
  feeds: { ...base.feeds, length: 2 },
};
const fresh = { addressInFeeds: () => undefined };
const archive = buildArchive(
  namedEntries(
    [{ name: 'Ana Ruiz', quotes: 1 }],
    [{ name: 'Ana Ruiz', quotes: 1 }, { name: 'Karl Moss' }],
    [{ name: 'Ana Ruiz', quotes: 1 }],
  ),
);

describe('archiveFeed', () => {
  test('the newest articles, newest first, and no more than the settings say', () => {
    const { items } = archiveFeed(archive, urls, settings, fresh);
    expect(items.map(({ href }) => href)).toEqual([
      '/paper/2024/01/03/a3/',
      '/paper/2024/01/02/a2/',
    ]);
  });

  test('an article is known by its id, which its address does not change', () => {
    const [item] = archiveFeed(archive, urls, settings, fresh).items;
    expect(item?.identity).toBe('tag:a.example,2026:articles/a3');
  });

  test('a published one by what it was known by first', () => {
    const [item] = archiveFeed(archive, urls, settings, {
      addressInFeeds: () => '2023/12/31/first',
    }).items;
    expect(item?.identity).toBe('/paper/2023/12/31/first/');
  });

  test('an empty archive has an empty feed', () => {
    expect(archiveFeed(buildArchive([]), urls, settings, fresh).items).toEqual([]);
  });
});
