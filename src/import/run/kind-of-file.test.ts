import { expect, test } from 'vitest';
import { textFiles } from '../testing/text-files.ts';
import { kindOfFile } from './kind-of-file.ts';

const kindOf = (path: string, text: string, more = { 'other.md': '' }) =>
  kindOfFile(path, textFiles({ [path]: text, ...more }));

test.each([
  ['a.md', '# Ferry\n', 'markdown'],
  ['README.md', '# About this project\n', undefined],
  ['README.md', '---\ntitle: Read me\n---\nWords.\n', 'markdown'],
  ['Makefile', 'all:\n', undefined],
  ['bin/publish', '#!/bin/sh\nrsync a b\n', undefined],
  ['robots.txt', 'User-agent: *\n', undefined],
  ['a.txt', 'Ferry returns\n\nIt sailed.\n', 'text'],
  ['a.html', '<p>It sailed.</p>', 'html'],
  ['a.html', '{% extends "base.html" %}<p>x</p>', undefined],
  ['a.html', '<title>{{ page.title }}</title>', undefined],
  ['a.html', '<script>"{% if x %}"</script><p>It sailed.</p>', 'html'],
  ['a.json', '{"version": "https://jsonfeed.org/version/1.1"}', 'feed'],
  ['a.json', '{"db": [{"meta": {}}]}', 'ghost'],
  ['a.json', '{"name": "x"}', undefined],
  ['a.png', '', undefined],
])('%s (%j) is %s', (path, text, kind) => expect(kindOf(path, text)).toBe(kind));

test('a file that is named alone is what it is', () => {
  expect(kindOfFile('README.md', textFiles({ 'README.md': '# Ferry\n' }))).toBe('markdown');
});
