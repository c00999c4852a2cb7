import { XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { toXhtml } from './to-xhtml.ts';

const ID = 'sw44g809yv';
const MARK =
  '<a class="note" epub:type="noteref" role="doc-noteref" id="mark-1" href="#note-1">1</a>';
const context = {
  page: 'https://post.example/2024/02/08/bridge/',
  chapterAt: (url: string) =>
    url === 'https://post.example/2024/02/09/quay/' ? '2024-02-09-quay.xhtml' : undefined,
  noted: new Set([ID]),
};
const quote = `<span class="quote q-${ID}">“Yes”</span>`;

test.each([
  ['<p>a<br>b & c</p>', '<p>a<br/>b &amp; c</p>'],
  [
    `<p>${quote} she said, ${quote}.</p>`,
    `<p><span class="quote">“Yes”</span> she said, <span class="quote">“Yes”</span>${MARK}.</p>`,
  ],
  [
    `<p><a href="/x/">${quote}</a></p>`,
    `<p><a href="https://post.example/x/"><span class="quote">“Yes”</span></a>${MARK}</p>`,
  ],
  ['<p><a class="named" data-who="1">Ann</a></p>', '<p>Ann</p>'],
  [
    '<p><a href="../../09/quay/#p2">quay</a></p>',
    '<p><a href="2024-02-09-quay.xhtml">quay</a></p>',
  ],
  [
    '<p id="p1"><a href="#p1">a</a> <a href="#none">b</a></p>',
    '<p id="p1"><a href="#p1">a</a> <a>b</a></p>',
  ],
  [
    '<p id="a b"><strike>x</strike><time datetime="soon">y</time></p>',
    '<p><s>x</s><span>y</span></p>',
  ],
  [
    '<picture><source srcset="/images/2b03360d8350-6.avif 6w"><img src="/images/2b03360d8350-6.jpg" loading="lazy"></picture>',
    '<img src="images/2b03360d8350-6.jpg" alt=""/>',
  ],
])('%s', (html, xhtml) => {
  const found = toXhtml(html, context).xhtml;
  expect(found).toBe(xhtml);
  expect(XMLValidator.validate(`<r>${found}</r>`)).toBe(true);
});

test('says which pictures and notes there are', () => {
  const html = `<p>${quote}</p><img src="/base/images/2b03360d8350-6.png" alt="x">`;
  expect(toXhtml(html, context)).toMatchObject({ images: ['2b03360d8350-6.png'], noted: [ID] });
});
