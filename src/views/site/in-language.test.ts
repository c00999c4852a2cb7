import { expect, test } from 'vitest';
import { inLanguage } from './in-language.ts';

test.each([
  ['en', 'en', {}],
  [undefined, 'en', {}],
  ['fr', 'en', { lang: 'fr' }],
  ['en-GB', 'en', { lang: 'en-GB' }],
  ['ar', 'en', { lang: 'ar', dir: 'rtl' }],
  ['en', 'he', { lang: 'en', dir: 'ltr' }],
  ['fa', 'ar', { lang: 'fa' }],
])('words in %s among those in %s', (lang, around, attributes) => {
  expect(inLanguage(lang, around)).toEqual(attributes);
});
