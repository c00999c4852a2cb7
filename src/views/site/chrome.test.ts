import { describe, expect, test } from 'vitest';
import { createUrls } from '../../core/addresses/urls.ts';
import { NAVIGATION_PAGES } from '../../core/settings/values/navigation.ts';
import { defaultSettings, settingsOf } from '../../core/settings/settings.ts';
import { chromeView, methodAddress } from './chrome.ts';
import { publisherJsonLd, publisherView } from './publisher.ts';

const urls = createUrls('/news/');
const ALL = { about: true, corrections: true };
const NONE = { about: false, corrections: false };

const chrome = (settings = settingsOf({}), pages = ALL) =>
  chromeView(settings, urls, publisherView(settings), pages);

describe('the links around a page', () => {
  test('are those of the settings, in their order', () => {
    const settings = settingsOf({
      navigation: {
        masthead: [
          { page: 'search', label: 'Find' },
          { label: 'Shop', url: 'https://shop.example' },
          { page: 'archive' },
        ],
        footer: [],
      },
    });
    expect(chrome(settings)).toMatchObject({
      masthead: [
        { page: 'search', label: 'Find', href: '/news/search/' },
        { label: 'Shop', href: 'https://shop.example' },
        { page: 'archive', label: 'Archive', href: '/news/archive/' },
      ],
      footer: [],
    });
  });

  test('ask in the masthead what the check answers, unless they have a label of their own', () => {
    const check = { page: 'check', href: '/news/check/' };
    expect(chrome().masthead).toContainEqual({
      ...check,
      label: 'Did they say that?',
      short: 'Check',
    });
    expect(chrome().footer).toContainEqual({ ...check, label: 'Check a quote' });
    const named = settingsOf({ navigation: { masthead: [{ page: 'check', label: 'Verify' }] } });
    expect(chrome(named).masthead).toEqual([{ ...check, label: 'Verify' }]);
  });

  test('lead to no page that is not there', () => {
    const masthead = NAVIGATION_PAGES.map((page) => ({ page }));
    const settings = settingsOf({ navigation: { masthead }, pages: { tags: false } });
    const pages = chrome(settings, NONE).masthead.map(({ page }) => page);
    expect(NAVIGATION_PAGES.filter((page) => !pages.includes(page))).toEqual([
      'tags',
      'about',
      'corrections',
    ]);
    expect(chrome(settingsOf({ navigation: { masthead } })).masthead).toHaveLength(
      NAVIGATION_PAGES.length,
    );
  });

  test('the page on how quotes are read has the address of the other where there is none', () => {
    expect(methodAddress(urls, false)).toBe('/news/about/');
    expect(methodAddress(urls, true)).toBe('/news/about/method/');
  });
});

describe('the publisher', () => {
  test('is the archive itself unless the settings say otherwise', () => {
    const view = publisherView(defaultSettings);
    expect(publisherJsonLd(view)).toEqual({
      '@type': 'Organization',
      name: 'Archive',
      url: 'https://verbatim.example/',
    });
    expect(chrome()).not.toHaveProperty('publisher');
  });

  test('an organisation is no newsroom, and has a page for mistakes', () => {
    const settings = settingsOf({
      publisher: { name: 'A Society', kind: 'organisation', contact: 'https://a.example/contact' },
    });
    const view = publisherView(settings);
    expect(view.contact).toEqual({
      href: 'https://a.example/contact',
      text: 'a.example/contact',
    });
    expect(publisherJsonLd(view, 'https://x.example/corrections/')).toEqual({
      '@type': 'Organization',
      name: 'A Society',
      url: 'https://verbatim.example/',
      contactPoint: {
        '@type': 'ContactPoint',
        contactType: 'corrections',
        url: 'https://a.example/contact',
      },
    });
    expect(chrome(settings).publisher).toEqual({
      name: 'A Society',
      url: 'https://verbatim.example/',
    });
  });
});
