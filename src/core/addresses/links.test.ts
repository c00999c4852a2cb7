import { expect, test } from 'vitest';
import { makeEntry } from '../../test/support/make-entry.ts';
import { isPage, placeHref, quoteHref } from './links.ts';
import { createUrls } from './urls.ts';

const urls = createUrls('/paper');
const article = makeEntry('2024-02-08', 'ferry');

test('a quote is at its page, or at its anchor', () => {
  expect(quoteHref({ id: 'q1', article, hasPage: true }, urls)).toBe('/paper/quotes/q1/');
  expect(quoteHref({ id: 'q1', article, hasPage: false }, urls)).toBe(
    '/paper/2024/02/08/ferry/#q-q1',
  );
});

test('a place is at its page, or what names it is searched', () => {
  const page = placeHref({ slug: 'varna', hasPage: true }, urls);
  const search = placeHref({ slug: 'varna', hasPage: false }, urls);
  expect([page, isPage(page)]).toEqual(['/paper/places/varna/', true]);
  expect([search, isPage(search)]).toEqual(['/paper/search/?place=varna#words', false]);
});
