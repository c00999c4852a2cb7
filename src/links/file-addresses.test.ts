import { describe, expect, test } from 'vitest';
import { readerOf } from './file-addresses.ts';

const read = (file: string, text: string) => readerOf(file)?.(text).map(({ address }) => address);

describe('readerOf', () => {
  test.each([
    ['a/b.css', 'p { background: url(a.png) }', ['a.png']],
    [
      'sitemap-0.xml',
      '<urlset><url><loc> https://a.example/?a&amp;b </loc></url></urlset>',
      ['https://a.example/?a&b'],
    ],
    [
      'news-sitemap.xml',
      '<url><image:loc>/a.png</image:loc><news:title>x</news:title></url>',
      ['/a.png'],
    ],
    ['_redirects', '/ p=1 q=/x/ /new/ 301!', ['/new/']],
    ['_redirects', '# a comment\n/old/ /new/ 301\n\n/x/* /y/:splat\n/alone/', ['/new/', '/y/']],
    [
      'robots.txt',
      'User-agent: *\nSitemap: https://a.example/s.xml\n',
      ['https://a.example/s.xml'],
    ],
    [
      'api/manifest.json',
      '{"a":"https://a.example/b","c":"https://a.example/{id}.json"}',
      ['https://a.example/b'],
    ],
    ['api/manifest.json', 'not JSON', []],
    ['sitemap.xml', '<urlset>', []],
  ])('%s names what is there', (file, text, addresses) => {
    expect(read(file, text)).toEqual(addresses);
  });

  test.each(['index.html', 'a/_redirects', 'feed.xml', 'mysitemap.xml', 'api/quotes.json', ''])(
    '%j is not read',
    (file) => {
      expect(readerOf(file)).toBeUndefined();
    },
  );

  test('only the page is meant, not an anchor on it', () => {
    expect(readerOf('a.css')?.('p { background: url(a.svg#b) }')).toEqual([
      { address: 'a.svg#b', pageOnly: true },
    ]);
  });
});
