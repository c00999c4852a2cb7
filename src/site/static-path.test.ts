import { describe, expect, test } from 'vitest';
import { createUrls } from '../core/addresses/urls.ts';
import { settingsOf } from '../core/settings/settings.ts';
import type { WrittenSettings } from '../core/settings/schema.ts';
import { chromeView } from '../views/site/chrome.ts';
import { publisherView } from '../views/site/publisher.ts';
import { staticPath, type PathKind, type Site } from './site.ts';

function siteOf(written: WrittenSettings, components = ''): Site {
  const settings = settingsOf(written);
  const publisher = publisherView(settings);
  const urls = createUrls(settings.base);
  const chrome = chromeView(settings, urls, publisher, { about: false, corrections: false });
  return { settings, publisher, chrome, components, version: '1' } as unknown as Site;
}

const key = (site: Site, kind: PathKind) => staticPath(site, {}, { words: 'x' }, kind).cacheKey;
const before = siteOf({ title: 'Post' });

describe('what of the settings makes which pages anew', () => {
  const changed = (site: Site) =>
    (['page', 'frame', 'feed', 'record'] as const).filter(
      (kind) => key(site, kind) !== key(before, kind),
    );

  test.each<[string, Site, PathKind[]]>([
    ['nothing', siteOf({ title: 'Post' }), []],
    ['the title', siteOf({ title: 'Times' }), ['page', 'frame', 'feed', 'record']],
    ['the tagline', siteOf({ title: 'Post', tagline: 'News' }), ['page']],
    ['a colour', siteOf({ title: 'Post', spot: { light: '#00529b', dark: '#8ab4f8' } }), ['page']],
    ['a link', siteOf({ title: 'Post', navigation: { footer: [] } }), ['page']],
    ['a component', siteOf({ title: 'Post' }, 'digest'), ['page']],
    [
      'the licence',
      siteOf({ title: 'Post', licence: { name: 'A', url: 'https://a.example' } }),
      ['page', 'feed'],
    ],
    ['the publisher', siteOf({ title: 'Post', publisher: { name: 'P' } }), ['page', 'feed']],
    ['cards', siteOf({ title: 'Post', cards: 'off' }), []],
  ])('%s', (_what, site, kinds) => {
    expect(changed(site)).toEqual(kinds);
  });
});
