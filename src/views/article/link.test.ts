import { expect, test } from 'vitest';
import { createUrls } from '../../core/addresses/urls.ts';
import { makeEntry } from '../../test/support/make-entry.ts';
import { articleLink } from './link.ts';

test('a link has the address below the base and the day in words', () => {
  const entry = makeEntry('2024-02-08', 'ferry', { title: 'A & B', lang: 'ar' });
  expect(articleLink(entry, createUrls('/paper'))).toEqual({
    title: 'A & B',
    href: '/paper/2024/02/08/ferry/',
    date: '2024-02-08',
    dateText: '8 February 2024',
    lang: 'ar',
  });
});
