import { expect, test } from 'vitest';
import { basePathOf, fillBase, withBase, withBaseOnce } from './base-path.ts';

test.each([
  ['https://site.example/gazette/', '/gazette'],
  ['https://site.example', ''],
  ['/paper', '/paper'],
  ['paper/', '/paper'],
  ['/', ''],
])('the base of %s', (address, base) => {
  expect(basePathOf(address)).toBe(base);
});

test('a path has the base before it, and a written one has it once', () => {
  expect(withBase('/news/a/', '/news')).toBe('/news/news/a/');
  expect(withBase('a/', '/news')).toBe('/news/a/');
  expect(withBase('https://other.example/a/', '/news')).toBe('https://other.example/a/');
  expect(withBaseOnce('/news/a/', '/news')).toBe('/news/a/');
  expect(withBaseOnce('/a/', '/news')).toBe('/news/a/');
});

test('templates that put the base before a path are filled in', () => {
  expect(fillBase('[a]({{ "/about/" | relative_url }})', '/gazette')).toBe('[a](/gazette/about/)');
  expect(fillBase("{{ '/a/' | prepend: site.baseurl }}", '/gazette')).toBe('/gazette/a/');
  expect(fillBase('{{ "/a/" | upcase }}', '/gazette')).toBe('{{ "/a/" | upcase }}');
});
