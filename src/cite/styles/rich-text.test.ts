import { expect, test } from 'vitest';
import { richText, toHtml, toPlainText } from './rich-text.ts';

test('what is absent or empty is left out', () => {
  expect(richText('a', undefined, '', { text: 'b', italic: true })).toEqual([
    { text: 'a' },
    { text: 'b', italic: true },
  ]);
  expect([toPlainText([]), toHtml([])]).toEqual(['', '']);
});

test('plain text has no markup, and HTML escapes all that is not', () => {
  const rich = richText('A & <b>, ', { text: 'The "Post"', italic: true }, '.');
  expect(toPlainText(rich)).toBe('A & <b>, The "Post".');
  expect(toHtml(rich)).toBe('A &amp; &lt;b&gt;, <i>The &quot;Post&quot;</i>.');
});

test('words from right to left do not turn what is around them', () => {
  expect(toHtml(richText('In “שלום עולם” (2024)'))).toBe('In “<bdi>שלום עולם</bdi>” (2024)');
});
