import { expect, test } from 'vitest';
import { kindOfFile, totalWeight, weighFiles } from './kinds.ts';

test.each([
  ['2024/02/08/bridge/index.html', 'articles'],
  ['2024/02/08/bridge/card.png', 'cards'],
  ['2024/02/08/index.html', 'periods'],
  ['2024/02/08/articles/page-2/index.html', 'periods'],
  ['2024/week-06/index.html', 'periods'],
  ['2020s/index.html', 'periods'],
  ['quotes/7zq4m2xk9d/index.html', 'quotes'],
  ['quotes/7zq4m2xk9d/card.png', 'cards'],
  ['card.png', 'cards'],
  ['speakers/anna-berg/card.png', 'cards'],
  ['quotes/7zq4m2xk9d/embed/index.html', 'frames'],
  ['quotes/7zq4m2xk9d/oembed.json', 'frames'],
  ['quotes/embed/index.html', 'frames'],
  ['timelines/embed/index.html', 'frames'],
  ['timelines/index.html', 'lists'],
  ['quotes/2024/02/index.html', 'lists'],
  ['quotes/index.html', 'lists'],
  ['speakers/ana-ruiz/index.html', 'speakers'],
  ['speakers/ana-ruiz/2024/index.html', 'speakers'],
  ['speakers/ana-ruiz/feed.xml', 'feeds'],
  ['speakers/by-quotes/index.html', 'lists'],
  ['places/names/v/index.html', 'lists'],
  ['places/varna/index.html', 'places'],
  ['tags/harbour/index.html', 'lists'],
  ['feed.atom', 'feeds'],
  ['api/quotes/7zq4m2xk9d.json', 'records'],
  ['data/quotes.parquet', 'downloads'],
  ['data/index.html', 'others'],
  ['search-index/articles/0.bin', 'search'],
  ['api/check/pairs/0.gz', 'search'],
  ['images/0a1b-640.webp', 'pictures'],
  ['fonts/a.woff2', 'assets'],
  ['embed.css', 'assets'],
  ['index.html', 'others'],
])('%s is of %s', (path, kind) => {
  expect(kindOfFile(path)).toBe(kind);
});

test('files are added up by kind, in one order', () => {
  const weights = weighFiles([
    { path: 'index.html', bytes: 5 },
    { path: 'speakers/a/index.html', bytes: 10 },
    { path: 'speakers/b/index.html', bytes: 20 },
  ]);
  expect([...weights]).toEqual([
    ['speakers', { files: 2, bytes: 30 }],
    ['others', { files: 1, bytes: 5 }],
  ]);
  expect(totalWeight(weights)).toEqual({ files: 3, bytes: 35 });
});

test('pages at old addresses count for hosts, not for the weight of the site', () => {
  const path = '2024/02/08/x/index.html';
  const weights = weighFiles(
    [
      { path, bytes: 5 },
      { path: 'index.html', bytes: 7 },
    ],
    new Set([path]),
  );
  expect(weights.get('redirects')).toEqual({ files: 1, bytes: 5 });
  expect(totalWeight(weights)).toEqual({ files: 1, bytes: 7 });
  expect(totalWeight(weights, 'with-redirects')).toEqual({ files: 2, bytes: 12 });
});
