import { expect, test } from 'vitest';
import { createUrls } from '../../core/addresses/urls.ts';
import { defaultSettings } from '../../core/settings/settings.ts';
import { webManifest } from './manifest.ts';

test('the manifest names the site, its pages and its icons below the base', () => {
  const settings = { ...defaultSettings, name: 'The Post', tagline: 'News', lang: 'ar' };
  expect(webManifest(settings, createUrls('/news/'))).toMatchObject({
    id: '/news/',
    name: 'The Post',
    short_name: 'The Post',
    description: 'News',
    dir: 'rtl',
    start_url: '/news/',
    scope: '/news/',
    icons: [
      { src: '/news/favicon.svg', sizes: 'any' },
      { src: '/news/icon-512.png', purpose: 'any maskable' },
    ],
  });
});

test('a long name has no short form that would be cut', () => {
  const settings = { ...defaultSettings, name: 'The Harbour Post of the North' };
  expect(webManifest(settings, createUrls('/'))).not.toHaveProperty('short_name');
  expect(webManifest(settings, createUrls('/'))).not.toHaveProperty('description');
});
