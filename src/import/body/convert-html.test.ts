import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../core/markdown/source/parse.ts';
import { viewText } from '../../core/markdown/text/plain-text.ts';
import { Notes } from '../article/notes.ts';
import { convertHtml } from './convert-html.ts';
import { parseFragment } from './parse-html.ts';
import { formatMarkdown } from './to-markdown.ts';

const convert = (html: string) => {
  const notes = new Notes();
  const { nodes, pictures } = convertHtml(parseFragment(html), { notes });
  return { markdown: formatMarkdown(nodes), pictures, notes: notes.list.map(({ kind }) => kind) };
};

describe('HTML becomes Markdown', () => {
  test.each([
    ['<p>A</p><p>B <em>c</em></p>', 'A\n\nB _c_'],
    ['<div>A<br><br>B</div>', 'A\n\nB'],
    ['<p>A<b> bold&nbsp;</b>of it <i>is </i>c</p>', 'A **bold**\u00a0of it _is_ c'],
    [
      '<object><param name="movie" value="https://video.example/v/1"><p>No player.</p></object>',
      '<https://video.example/v/1>',
    ],
    [
      '<figure class="kg-card kg-bookmark-card"><a href="https://a.example/b"><div class="kg-bookmark-content"><div class="kg-bookmark-title">The weir</div><div>Its words.</div></div></a></figure>',
      '[The weir](https://a.example/b)',
    ],
    ['<blockquote><p>Words.</p><cite>J. Wirth</cite></blockquote>', '> Words.\n>\n> — J. Wirth'],
    ['<ul><li>a</li><li>b</li></ul>', '- a\n- b'],
    ['<p>H<sub>2</sub>O</p>', 'H<sub>2</sub>O'],
    ['<p>Curly {{ this }} and {% that %}</p>', 'Curly \\{{ this }} and \\{% that %}'],
    ['<table><tr><td><p>a</p><p>b</p></td><td>c</td></tr></table>', 'a\n\nb\n\nc'],
    ['<p>a<em></em> b</p>', 'a b'],
    ['<iframe src="https://video.example/1"></iframe>', '<https://video.example/1>'],
    ['<p>a</p><script>“b”</script><!-- “c” -->', 'a'],
  ])('%j', (html, markdown) => {
    expect(convert(html).markdown).toBe(markdown);
  });
});

test('a figure becomes a picture with its caption; of a linked pair the large one is taken', () => {
  const { markdown, pictures } = convert(
    '<figure><a href="big.jpg"><img src="small.jpg" alt="x"></a><figcaption>Steam. <em>Photo: K</em></figcaption></figure>',
  );
  expect(markdown).toBe('![](picture:0)');
  expect(pictures).toEqual([
    { src: 'big.jpg', candidates: ['big.jpg', 'small.jpg'], alt: 'x', caption: 'Steam. Photo: K' },
  ]);
});

test('pictures of a gallery are paragraphs of their own, and its caption is one below them', () => {
  const image = '<figure><img src="a.png"><figcaption>A</figcaption></figure>';
  const caption = '<figcaption>All</figcaption>';
  const shown = '![](picture:0)\n\n![](picture:1)';
  expect(convert(image + image).markdown).toBe(shown);
  const items = `<li>${image}</li><li>${image}</li>`;
  const blocks = convert(`<figure><ul>${items}</ul>${caption}</figure><p>B</p>`);
  expect(blocks.markdown).toBe(`${shown}\n\nAll\n\nB`);
  expect(blocks.pictures.map((picture) => picture.caption)).toEqual(['A', 'A']);
  const plain = `<figure class="kg-gallery-card"><div><img src="a"><img src="b"></div>${caption}</figure>`;
  expect(convert(plain).markdown).toBe(`${shown}\n\nAll`);
});

test('a pull quote that repeats the text is dropped, another one is a quote', () => {
  const repeated =
    '<p>“It is a lesson,” she said.</p><aside class="pullquote">It is a lesson</aside>';
  expect(convert(repeated).markdown).toBe('“It is a lesson,” she said.');
  expect(convert('<p>A</p><aside class="pullquote">It is late</aside>').markdown).toBe(
    'A\n\n> It is late',
  );
});

test('footnotes of any program are found by their links back', () => {
  const html =
    '<p>Fines.<a id="r1" href="#n1">1</a></p><div class="footnote"><a id="n1" href="#r1">1</a><p>On Sundays.</p></div>';
  expect(convert(html).markdown).toBe('Fines.[^1]\n\n[^1]: On Sundays.');
});

const word = fc.stringMatching(/^[A-Za-z“”‘’"'.,;:!?*_`~#>\-+|\\[\](){}<&$%^=/@0-9]{1,8}$/);
const sentence = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
const asHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const inline = fc
  .tuple(fc.constantFrom('', 'em', 'strong', 'a'), sentence)
  .map(([tag, text]) =>
    tag === ''
      ? asHtml(text)
      : tag === 'a'
        ? `<a href="https://x.example/">${asHtml(text)}</a>`
        : `<${tag}>${asHtml(text)}</${tag}>`,
  );
const block = fc
  .tuple(
    fc.constantFrom('p', 'h2', 'li', 'blockquote'),
    fc.array(inline, { minLength: 1, maxLength: 3 }),
  )
  .map(([tag, parts]) => {
    const words = parts.join(' ');
    if (tag === 'li') return `<ul><li>${words}</li></ul>`;
    return tag === 'blockquote'
      ? `<blockquote><p>${words}</p></blockquote>`
      : `<${tag}>${words}</${tag}>`;
  });

test('the words are the same, in the same paragraphs', () => {
  const wordsOf = (html: string): string[] =>
    [...html.matchAll(/<(?:p|h2|li)>([\s\S]*?)<\/(?:p|h2|li)>/g)].map(([, inner = '']) =>
      inner
        .replace(/<[^>]*>/g, '')
        .replaceAll('&lt;', '<')
        .replaceAll('&amp;', '&')
        .replace(/\s+/g, ' ')
        .trim(),
    );
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 5 }), (blocks) => {
      const html = blocks.join('');
      const { text, paragraphs } = viewText(readMarkdown(convert(html).markdown).tree);
      const after = paragraphs.map(({ start, end }) =>
        text.slice(start, end).replace(/\s+/g, ' ').trim(),
      );
      expect(after).toEqual(wordsOf(html));
    }),
    { numRuns: 300, examples: [[['<p>{: {: * }( now</p>']]] },
  );
});
