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
  ['2024-02-08-bridge-open5', '2024-02-08-bridge-opens'],
  ['xyzzy', undefined],
  ['', undefined],
])('%j finds nothing; the closest is %s', (wanted, nearest) => {
  expect(findArticle(wanted, ENTRIES)).toEqual({ nearest });
});
