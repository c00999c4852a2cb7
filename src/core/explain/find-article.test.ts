import { expect, test } from 'vitest';
import { makeEntry } from '../../test/support/make-entry.ts';
import { findArticle } from './find-article.ts';

const ENTRIES = [
  makeEntry('2024-02-08', 'bridge-opens'),
  makeEntry('2024-02-09', 'bridge-opens-again'),
  makeEntry('2023-05-01', 'ferry'),
];

test.each([
  ['its id', '2024-02-08-bridge-opens', 'bridge-opens'],
  ['its slug, though it is part of another', 'bridge-opens', 'bridge-opens'],
  ['its path', 'content/articles/2023-05-01-ferry.md', 'ferry'],
  ['its address', '/2024/02/09/bridge-opens-again/', 'bridge-opens-again'],
  ['a path from elsewhere', '/home/ed/content/articles/2023-05-01-ferry.md', 'ferry'],
  ['a part that only one has', 'again', 'bridge-opens-again'],
  ['its slug in capitals', 'FERRY', 'ferry'],
])('an article is found by %s', (_what, wanted, slug) => {
  expect(findArticle(wanted, ENTRIES)).toMatchObject({ found: { slug } });
});

test('a part that several have finds none of them', () => {
  expect(findArticle('2024-02', ENTRIES)).toEqual({ several: ENTRIES.slice(0, 2) });
});

test.each([
  ['ferri', 'ferry'],
  ['2024-02-08-bridge-open5', 'bridge-opens'],
  ['articles/2024/bridge-opns-again.md', 'bridge-opens-again'],
])('%j finds nothing; the closest is %s', (wanted, slug) => {
  expect(findArticle(wanted, ENTRIES)).toMatchObject({ nearest: [{ slug }, {}, {}] });
});

test('the closest are never more than three, and none in an empty archive', () => {
  const many = [...ENTRIES, makeEntry('2022-01-01', 'tram')];
  for (const wanted of ['xyzzy', '']) {
    expect(findArticle(wanted, many)).toHaveProperty('nearest.length', 3);
    expect(findArticle(wanted, [])).toEqual({ nearest: [] });
  }
});
