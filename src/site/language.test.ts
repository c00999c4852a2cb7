import { expect, test } from 'vitest';
import { articleWords, siteLanguage, siteWords } from './language.ts';

test('words in the site’s language need no attributes, others have both', () => {
  expect(siteLanguage).toMatch(/^en/);
  expect(articleWords(undefined)).toEqual({});
  expect(articleWords(siteLanguage)).toEqual({});
  expect(articleWords('ar')).toEqual({ lang: 'ar', dir: 'rtl' });
});

test('the site’s words are marked in an article of another language only', () => {
  expect(siteWords(undefined)).toEqual({});
  expect(siteWords(siteLanguage)).toEqual({});
  expect(siteWords('ar')).toEqual({ lang: siteLanguage, dir: 'ltr' });
});
