import { expect, test } from 'vitest';
import { findMissing, isWhole } from './built-pages.ts';

const PAGE = '<!doctype html><html><body>x</body></html>';

test.each([
  ['index.html', PAGE],
  ['index.html', `${PAGE}\n`],
  ['feed.xml', 'x'],
  ['_redirects', ''],
  ['data/quotes.ndjson', ''],
])('%s with %j is whole', (path, text) => {
  expect(isWhole(path, Buffer.from(text))).toBe(true);
});

test.each([
  ['a/index.html', ''],
  ['a/index.html', '<!doctype html><html><body>x'],
  ['api/quotes/x.json', ''],
])('%s with %j is not', (path, text) => {
  expect(isWhole(path, Buffer.from(text))).toBe(false);
});

test('finds what every site has and this one lacks, and what else was wanted', () => {
  const made = new Set(['index.html', '404.html', 'api/manifest.json', 'sitemap-index.xml']);
  expect(findMissing(made, ['index.html', '2024/02/08/bridge/index.html'])).toEqual([
    '2024/02/08/bridge/index.html',
    'feed.xml',
  ]);
});
