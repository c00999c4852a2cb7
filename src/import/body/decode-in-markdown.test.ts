import { expect, test } from 'vitest';
import { Notes } from '../article/notes.ts';
import { decodeInMarkdown } from './decode-in-markdown.ts';

test.each([
  ['It&#8217;s &ldquo;safe&rdquo;', 'It’s “safe”'],
  ['`&#8217;` &lt;b&gt;', '`&#8217;` &lt;b&gt;'],
  [
    '<img src="a.png" alt="the letters &quot;www&quot;"> &eacute;',
    '<img src="a.png" alt="the letters &quot;www&quot;"> é',
  ],
  ['3 < 4 &eacute; > 2', '3 < 4 é > 2'],
])('%j', (markdown, decoded) => {
  expect(decodeInMarkdown(markdown, new Notes())).toBe(decoded);
});
