import { describe, expect, test } from 'vitest';
import { defaultSettings, settingsOf } from './settings.ts';

const pagesOf = (entries: readonly object[]) =>
  entries.flatMap((entry) => ('page' in entry ? [entry.page] : []));

describe('settingsOf', () => {
  test('of a folder without settings they are the defaults', () => {
    expect(settingsOf({})).toEqual(defaultSettings);
  });

  test('what is written comes before them, part by part', () => {
    const settings = settingsOf({
      title: 'The Post',
      feeds: { length: 10 },
      pages: { weeks: 'off' },
    });
    expect(settings).toMatchObject({
      name: 'The Post',
      feeds: { ...defaultSettings.feeds, length: 10 },
      pages: { tags: true, weeks: 'off' },
    });
  });

  test('without pages of tags there are no feeds of tags', () => {
    expect(settingsOf({ pages: { tags: false }, feeds: { tags: true } }).feeds.tags).toBe(false);
  });

  test('a publisher is a newsroom with the name of the site, unless it says so', () => {
    expect(settingsOf({ title: 'The Post', publisher: {} }).publisher).toEqual({
      kind: 'newsroom',
      name: 'The Post',
    });
    expect(
      settingsOf({ publisher: { kind: 'organisation', name: 'Museum' } }).publisher,
    ).toMatchObject({ kind: 'organisation', name: 'Museum' });
  });

  test('the footer has the check, corrections, about, feeds, data and licence', () => {
    expect(pagesOf(settingsOf({}).navigation.footer)).toEqual([
      'check',
      'corrections',
      'about',
      'method',
      'tags',
      'feeds',
      'data',
      'licence',
    ]);
    expect(settingsOf({ navigation: { footer: [] } }).navigation.footer).toEqual([]);
  });

  test('what is not written is not there', () => {
    expect(Object.keys(settingsOf({}))).not.toContain('publisher');
    expect(settingsOf({ tagline: 'All the news' }).tagline).toBe('All the news');
  });
});
