import { expect, test } from 'vitest';
import { addressInSite, copiedSite } from './copied-site.ts';

test('a folder with a first page is a site, and the paths in it are addresses', () => {
  expect(copiedSite(['about.html', 'index.html', 'news/ferry.html'])).toBe('');
  expect(addressInSite('news/ferry.html', '')).toBe('/news/ferry.html');
  expect(addressInSite('news/the ferry/index.htm', '')).toBe('/news/the%20ferry/');
  expect(addressInSite('index.html', '')).toBeUndefined();
});

test('a copy may be in a folder with the name of its host', () => {
  const paths = ['paper.example/a.html', 'paper.example/index.html'];
  expect(copiedSite(paths)).toBe('paper.example');
  expect(addressInSite('paper.example/a.html', 'paper.example')).toBe('/a.html');
  expect(copiedSite(['notes.txt', ...paths])).toBeUndefined();
});

test('pages that were saved one by one have no address of their own', () => {
  expect(copiedSite(['ferry.html', 'weir.html', 'old/index.html'])).toBeUndefined();
});
