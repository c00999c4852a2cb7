import { expect, test } from 'vitest';
import { createUrls } from '../../core/addresses/urls.ts';
import { defaultSettings } from '../../core/settings/settings.ts';
import { openSearch } from './open-search.ts';

const describe = (name: string) =>
  openSearch(
    { ...defaultSettings, name, site: 'https://paper.example', lang: 'en-GB' },
    createUrls('/archive/'),
  );

test('a browser’s box searches below the base', () => {
  const described = describe('The Post');
  expect(described).toContain('<ShortName>The Post</ShortName>');
  expect(described).toContain('template="https://paper.example/archive/search/?q={searchTerms}"');
  expect(described).toContain('<Language>en-GB</Language>');
});

test('a long name is cut between words, and at 16 characters where it is one word', () => {
  expect(describe('The Harbour Post of the North')).toContain(
    '<ShortName>The Harbour Post</ShortName>',
  );
  expect(describe('Donaudampfschifffahrt')).toContain('<ShortName>Donaudampfschiff</ShortName>');
});

test('no sign of a name becomes markup', () => {
  expect(describe('Ships & <i>')).toContain('<ShortName>Ships &amp; &lt;i&gt;</ShortName>');
});
