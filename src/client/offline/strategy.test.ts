import { describe, expect, test } from 'vitest';
import { changedPages, isOwnStore, judge, keyOf, kindOf, storeNames, surplus } from './strategy.ts';

const SCOPE = 'https://paper.example/news/';
const ask = (path: string, other = {}) =>
  kindOf({ method: 'GET', url: SCOPE + path, mode: 'cors', isRange: false, ...other }, SCOPE);

describe('kindOf', () => {
  test.each([
    ['', 'page'],
    ['?page=2', 'page'],
    ['2024/02/08/bridge/', 'page'],
    ['2024/02/08/bridge/#q-3k2j8n5q1w', 'page'],
    ['search/?q=bridge', 'page'],
    ['scripts/page.0a1b2c3d.css', 'part'],
    ['fonts/newsreader-latin.woff2', 'part'],
    ['days.json', 'part'],
    ['api/quotes/3k2j8n5q1w.json', 'part'],
    ['api/articles.json', 'other'],
    ['data/quotes.parquet', 'other'],
    ['search-index/words.bin', 'other'],
    ['latest-day.json', 'other'],
    ['manifest.json', 'other'],
    ['sw.js', 'other'],
    ['feed.xml', 'other'],
  ] as const)('%s is a %s', (path, kind) => {
    expect(ask(path)).toBe(kind);
  });

  test('an address that is opened is a page, whatever its name', () => {
    expect(ask('2024/02/08/old.html', { mode: 'navigate' })).toBe('page');
  });

  test('what is sent, a piece of a file, and other sites are left alone', () => {
    expect(ask('', { method: 'POST' })).toBe('other');
    expect(ask('images/a.png', { isRange: true })).toBe('other');
    expect(ask('', { url: 'https://paper.example/' })).toBe('other');
    expect(ask('', { url: 'https://other.example/news/' })).toBe('other');
  });
});

test('pages are kept without what comes after their paths', () => {
  expect(keyOf(`${SCOPE}search/?q=a#b`)).toBe(`${SCOPE}search/`);
});

describe('judge', () => {
  const answer = { status: 200, type: 'basic', redirected: false };
  test.each([
    [{}, 'keep'],
    [{ status: 404 }, 'forget'],
    [{ status: 410 }, 'forget'],
    [{ status: 503 }, 'replace'],
    [{ status: 304 }, 'pass'],
    [{ status: 0, type: 'opaqueredirect' }, 'pass'],
    [{ redirected: true }, 'pass'],
    [{ type: 'cors' }, 'pass'],
  ])('of %j: %s', (change, verdict) => {
    expect(judge({ ...answer, ...change })).toBe(verdict);
  });
});

test('stores belong to one site of a host', () => {
  const names = Object.values(storeNames(SCOPE));
  expect(new Set(names).size).toBe(3);
  for (const name of names) {
    expect(isOwnStore(name, SCOPE)).toBe(true);
    expect(isOwnStore(name, 'https://paper.example/')).toBe(false);
  }
  expect(isOwnStore('verbatim 0 pages /news/', SCOPE)).toBe(true);
  expect(isOwnStore('workbox /news/', SCOPE)).toBe(false);
});

test('the oldest go first, and what is pinned stays', () => {
  const kept = ['a', 'b', 'c', 'd'];
  expect(surplus(kept, new Set(), 4)).toEqual([]);
  expect(surplus(kept, new Set(), 2)).toEqual(['a', 'b']);
  expect(surplus(kept, new Set(['a', 'd']), 1)).toEqual(['b']);
});

test('pages that are new or have changed are fetched', () => {
  expect(
    changedPages({ '/': '1', '/a/': '1', '/b/': '1' }, { '/': '2', '/a/': '1', '/c/': '1' }),
  ).toEqual(['/', '/c/']);
});
