import { expect, test } from 'vitest';
import { spokenArchive, spokenArticles } from '../../../test/support/spoken-archive.ts';
import { hadPlacePage, placePages } from './place-pages.ts';

test.each([
  [20, 5, true],
  [19, 5, false],
  [20, 4, false],
  [0, 0, false],
])('with %d quotes, %d of them of the place, there was a page: %s', (quotes, ofPlace, had) => {
  expect(hadPlacePage(quotes, ofPlace)).toBe(had);
  const said = Array.from({ length: quotes }, (_, at) => ({
    words: `Number ${at}.`,
    places: at < ofPlace ? ['Arnsau'] : [],
  }));
  if (quotes === 0) return;
  const { archive, berg } = spokenArchive(
    spokenArticles({ date: '2024-01-01', slug: 'long', said }),
  );
  const pages = placePages(berg.quotes, () => archive.subjectsIn(berg.quotes));
  expect(pages.map(({ address, formerly }) => [address, formerly])).toEqual(
    had ? [['arnsau', true]] : [],
  );
});
