import { describe, expect, test } from 'vitest';
import { absoluteLinks } from './absolute-links.ts';

const PAGE = 'https://paper.example/archive/2024/02/08/harbour/';
const whole = (html: string) => absoluteLinks(html, PAGE);

describe('absoluteLinks', () => {
  test.each([
    ['an address of the site', '/archive/x/', 'https://paper.example/archive/x/'],
    ['an anchor of the page', '#q-7zq4m2xk9d', `${PAGE}#q-7zq4m2xk9d`],
    ['an address beside the page', '../storm/', 'https://paper.example/archive/2024/02/08/storm/'],
    ['an address of another site', 'https://court.example/17', 'https://court.example/17'],
    ['an address without its protocol', '//court.example/17', 'https://court.example/17'],
    ['mail', 'mailto:desk@paper.example', 'mailto:desk@paper.example'],
    ['an address with a query', '/x?a=1&#x26;b=2', 'https://paper.example/x?a=1&#x26;b=2'],
    ['what is no address', 'https://[', 'https://['],
  ])('%s', (_what, href, absolute) => {
    expect(whole(`<p>See <a href="${href}">here</a>.</p>`)).toBe(
      `<p>See <a href="${absolute}">here</a>.</p>`,
    );
  });

  test('pictures, in every width', () => {
    expect(
      whole(
        '<source type="image/webp" srcset="/i/a-480.webp 480w, /i/a-960.webp 960w" sizes="100vw"><img src="/i/a.jpg" alt="A">',
      ),
    ).toBe(
      '<source type="image/webp" srcset="https://paper.example/i/a-480.webp 480w, https://paper.example/i/a-960.webp 960w" sizes="100vw"><img src="https://paper.example/i/a.jpg" alt="A">',
    );
  });

  test('all links of a text', () => {
    const html = whole('<p><a href="/a">a</a> <a class="mark" href="#b" tabindex="-1">b</a></p>');
    expect(html).toContain('href="https://paper.example/a"');
    expect(html).toContain(`href="${PAGE}#b" tabindex`);
  });

  test.each([
    ['words', '<p>The page /archive/ is “href”.</p>'],
    ['other attributes', '<p title="/x" data-src="/x" id="src">x</p>'],
    ['nothing', ''],
  ])('%s stay', (_what, html) => expect(whole(html)).toBe(html));

  test('the words of an article stay, even where they show HTML', () => {
    const html = '<pre><code>&#x3C;a href="/x">&#x3C;img src="y.png"></code></pre>';
    expect(whole(html)).toBe(html);
  });
});
