import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findBrokenPages } from './built-pages.ts';

let site = '';
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(site, path)), { recursive: true });
  writeFileSync(join(site, path), text);
};
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'verbatim-pages-'));
  const pages = ['index.html', '404.html'];
  for (const page of pages) write(page, '<!doctype html><html><body>x</body></html>\n');
  for (const file of ['feed.xml', 'api/manifest.json', 'sitemap-index.xml']) write(file, 'x');
  write('_redirects', '');
  write('data/quotes.ndjson', '');
});
afterEach(() => rmSync(site, { recursive: true }));

test('a whole site has none', () => {
  expect(findBrokenPages(site, ['index.html'])).toEqual([]);
});

test('finds what is empty, cut short or missing', () => {
  write('a/index.html', '');
  write('b/index.html', '<!doctype html><html><body>x');
  write('api/quotes/x.json', '');
  rmSync(join(site, 'feed.xml'));
  expect(findBrokenPages(site, ['2024/02/08/bridge/index.html'])).toEqual([
    '2024/02/08/bridge/index.html',
    'a/index.html',
    'api/quotes/x.json',
    'b/index.html',
    'feed.xml',
  ]);
});
