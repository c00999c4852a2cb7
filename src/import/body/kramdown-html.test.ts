import { expect, test } from 'vitest';
import { Notes } from '../article/notes.ts';
import { convertMarkdown } from './convert-markdown.ts';
import { formatMarkdown } from './to-markdown.ts';

function convert(markdown: string) {
  const { pieces, pictures } = convertMarkdown(markdown, new Notes());
  return {
    pictures,
    text: pieces
      .map((piece) => ('source' in piece ? piece.source : formatMarkdown(piece.nodes)))
      .join('\n\n'),
  };
}

test('a figure has its picture and caption', () => {
  const { text, pictures } = convert(
    'One.\n\n<figure markdown="1">![](/a.jpg)<caption>The *quay*</caption></figure>\nTwo.',
  );
  expect(text).toBe('One.\n\n![](picture:0)\n\nTwo.');
  expect(pictures).toEqual([{ src: '/a.jpg', alt: '', caption: 'The quay' }]);
});

test.each([
  ['<div markdown="1">\n  One *two*.\n\n  - a\n  - b\n</div>', 'One _two_.\n\n- a\n- b'],
  ['<p markdown="1">See\n   `code` and [a][1].</p>\n\n[1]: /b', 'See `code` and [a](/b).'],
  ['A <span markdown="span">*b*</span> c', 'A _b_ c'],
  [
    '<div markdown="block"><div markdown="1">*a*</div></div>\n<h5 markdown="1">**B**</h5>',
    '_a_\n\n##### **B**',
  ],
  ['`<p markdown="1">*a*</p>`', '`<p markdown="1">*a*</p>`'],
  ['<div markdown="0">*a*</div>', '\\*a\\*'],
  ['<div markdown="1">\n\n    a\n\n```\nb\n\n\nc\n```\n</div>', undefined],
])('%j', (markdown, text) => {
  if (text === undefined) expect(convert(markdown).text).toContain('```\nb\n\n\nc\n```');
  else expect(convert(markdown).text.replace(/\n\n\[1\].*$/, '')).toBe(text);
});
