import { describe, expect, test } from 'vitest';
import { cssAddresses, jsonAddresses, readPageParts } from './page-parts.ts';

const addresses = (html: string) => readPageParts(html).addresses.map(({ address }) => address);

describe('readPageParts', () => {
  test.each([
    ['<a href=" /a/ ">', ['/a/']],
    ['<img src="a.png" srcset="b.png 1x, c.png 2x">', ['a.png', 'b.png', 'c.png']],
    ['<source srcset="b.png 300w,\n c.png 600w">', ['b.png', 'c.png']],
    ['<blockquote cite="/a/">', ['/a/']],
    ['<form action="/search/">', ['/search/']],
    ['<svg><use xlink:href="#a"/></svg>', ['#a']],
    ['<p style="background: url(\'a.png\')">', ['a.png']],
    ['<style>p { background: url(a.png) }</style>', ['a.png']],
    ['<meta property="og:image" content="/a.png">', ['/a.png']],
    ['<meta name="description" content="/a.png">', []],
    ['<meta http-equiv="refresh" content="0; url=/b/">', ['/b/']],
    ['<a href="">', []],
    ['<!-- <a href="/a/"> -->', []],
    ['<a href="/a/"><a href="/a/">', ['/a/']],
    ['<script>const a = "<a href=/b/>";</script>', []],
    ['', []],
  ])('%j names %j', (html, expected) => {
    expect(addresses(html)).toEqual(expected);
  });

  test('anchors are ids, and names of old anchors', () => {
    const { anchors } = readPageParts('<p id="a"><a name="b"></a><input name="c">');
    expect([...anchors]).toEqual(['a', 'b']);
  });

  test('the first base counts, and is no link', () => {
    const parts = readPageParts('<base href="/x/"><base href="/y/"><a href="z">');
    expect(parts.base).toBe('/x/');
    expect(parts.addresses).toEqual([{ address: 'z' }]);
    expect(readPageParts('<p>')).not.toHaveProperty('base');
  });

  test('of structured data only the page is meant, unless a link names it, too', () => {
    const data = '<script type="application/ld+json">{"a":["https://a.example/#b"]}</script>';
    expect(readPageParts(data).addresses).toEqual([
      { address: 'https://a.example/#b', pageOnly: true },
    ]);
    expect(readPageParts(`<a href="https://a.example/#b">${data}`).addresses).toEqual([
      { address: 'https://a.example/#b' },
    ]);
  });
});

test.each([
  ["url('a.png') url(b.png)", ['a.png', 'b.png']],
  ['url(data:image/png;base64,AA)', []],
  ['url()', []],
])('the style sheet %j names %j', (css, expected) => {
  expect(cssAddresses(css)).toEqual(expected);
});

test.each([
  ['{"a":{"b":["https://a.example/"]}}', ['https://a.example/']],
  ['"https://a.example/ and more"', []],
  ['null', []],
  ['{"a":', []],
])('the data %j name %j', (json, expected) => {
  expect(jsonAddresses(json)).toEqual(expected);
});
