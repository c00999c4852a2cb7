import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderBlocks } from '../text/blocks.ts';
import { listImages, placeImages, splitCredit, type ImageAsset } from './images.ts';
import { parseMarkdown } from './parse.ts';
import { viewText } from '../text/plain-text.ts';

const ASSET: ImageAsset = {
  digest: '0a1b2c',
  width: 1200,
  height: 800,
  fallback: '0a1b2c-1200.jpg',
  sources: [
    { type: 'image/avif', files: [{ name: '0a1b2c-480.avif', width: 480 }] },
    {
      type: 'image/webp',
      files: [
        { name: '0a1b2c-480.webp', width: 480 },
        { name: '0a1b2c-1200.webp', width: 1200 },
      ],
    },
  ],
};
const SVG: ImageAsset = { digest: 'd', width: 640, height: 320, fallback: 'd.svg', sources: [] };

function place(markdown: string): string {
  const tree = parseMarkdown(markdown);
  const assets = new Map([
    ['photo.jpg', ASSET],
    ['map.svg', SVG],
  ]);
  placeImages(tree, assets, (name) => `/images/${name}`);
  return renderBlocks(tree, viewText(tree), [], [])
    .blocks.map(({ html }) => html)
    .join('\n');
}

describe('splitCredit', () => {
  test.each([
    [
      'The new bridge at dusk. Photo: Petra Olsson',
      'The new bridge at dusk.',
      'Photo: Petra Olsson',
    ],
    [
      'The new bridge at dusk. Photo: Petra Olsson.',
      'The new bridge at dusk.',
      'Photo: Petra Olsson.',
    ],
    ['The bridge. At dusk. Petra Olsson / Desk', 'The bridge. At dusk.', 'Petra Olsson / Desk'],
    ['The new bridge at dusk', 'The new bridge at dusk', ''],
    ['The new bridge at dusk.', 'The new bridge at dusk.', ''],
    ['  The bridge.  ', 'The bridge.', ''],
    ['', '', ''],
  ])('%j', (title, caption, credit) => {
    expect(splitCredit(title)).toEqual({ caption, credit });
  });

  test('caption and credit are all of the title', () => {
    fc.assert(
      fc.property(fc.string(), (title) => {
        const { caption, credit } = splitCredit(title);
        const words = (text: string) => text.replace(/\s+/g, '');
        expect(words(caption + credit)).toBe(words(title));
      }),
    );
  });
});

describe('listImages', () => {
  test('finds each picture with its words and its line', () => {
    const markdown =
      'One ![A *map*](map.svg) two.\n\n![](photo.jpg "B")\n\n- ![C](c%20d.png)\n\n<p><img src="e.png"></p>';
    expect(listImages(parseMarkdown(markdown))).toEqual([
      { src: 'map.svg', alt: 'A map', line: 1 },
      { src: 'photo.jpg', alt: '', line: 3 },
      { src: 'c%20d.png', alt: 'C', line: 5 },
      { src: 'e.png', alt: '', line: 7 },
    ]);
  });
});

describe('placeImages', () => {
  test('a picture that is a paragraph becomes a figure with its caption and credit', () => {
    expect(place('![A bridge](photo.jpg "The new bridge. Petra Olsson")')).toBe(
      '<figure><picture>' +
        '<source type="image/avif" srcset="/images/0a1b2c-480.avif 480w" sizes="(min-width: 42rem) 38rem, 100vw">' +
        '<source type="image/webp" srcset="/images/0a1b2c-480.webp 480w, /images/0a1b2c-1200.webp 1200w" sizes="(min-width: 42rem) 38rem, 100vw">' +
        '<img src="/images/0a1b2c-1200.jpg" alt="A bridge" width="1200" height="800" decoding="async">' +
        '</picture><figcaption>The new bridge. <small class="credit">Petra Olsson</small></figcaption></figure>',
    );
  });

  test.each([
    [
      'without a title there is no caption',
      '![A](photo.jpg)',
      /^<figure><picture>.*<\/picture><\/figure>$/,
    ],
    ['a caption alone', '![A](photo.jpg "The bridge")', /<figcaption>The bridge<\/figcaption>/],
    ['a drawing has one file', '![A](map.svg)', /^<figure><picture><img src="\/images\/d\.svg"/],
    ['white space around it is nothing', '  ![A](map.svg)  ', /^<figure>/],
    [
      'beside words it stays in their line',
      'See ![A](map.svg) here.',
      /^<p id="p1">See <picture>.*<\/picture> here\.<\/p>$/,
    ],
    [
      'two in a paragraph stay in it',
      '![A](map.svg) ![B](photo.jpg)',
      /^<p><picture>.*<\/picture> <picture>/,
    ],
    ['in a link it stays a link', '[![A](map.svg)](/x)', /^<p><a href="\/x"><picture>/],
    ['in a list', '- ![A](map.svg) one', /<li><picture>/],
    [
      'in a figure of its own',
      '<figure><img src="map.svg" alt="A"><figcaption>B</figcaption></figure>',
      /^<figure><picture>.*<\/picture><figcaption>B/,
    ],
    [
      'a caption is words, never markup',
      '![A](map.svg "a <b>b</b> c")',
      /<figcaption>a &#x3C;b>b&#x3C;\/b> c</,
    ],
    ['an alternative text is one, too', '![A "b" <c>](map.svg)', /alt="A &#x22;b&#x22; <c>"/],
  ])('%s', (_what, markdown, html) => {
    expect(place(markdown)).toMatch(html);
  });

  test('pictures below the first two blocks wait until they are near', () => {
    const html = place(
      '![A](photo.jpg)\n\nOne ![B](map.svg).\n\n![C](photo.jpg)\n\nTwo ![D](map.svg).',
    );
    const lazy = [...html.matchAll(/alt="(.)"[^>]*?( loading="lazy")?>/g)];
    expect(lazy.map(([, alt, loading]) => [alt, loading !== undefined])).toEqual([
      ['A', false],
      ['B', false],
      ['C', true],
      ['D', true],
    ]);
  });
});

test('“#wide” after a file’s name makes the figure wide, and is no part of the name', () => {
  const html = place('![A map](map.svg#wide "A map. Harbour Authority")');
  expect(html).toContain('<figure class="wide">');
  expect(html).toContain('src="/images/d.svg"');
  expect(place('![A map](map.svg)')).toContain('<figure><picture>');
  expect(place('![A photograph](photo.jpg#wide)')).toContain('56rem');
  expect(listImages(parseMarkdown('![A map](map.svg#wide)'))[0]?.src).toBe('map.svg');
});
