import { expect, test } from 'vitest';
import { Notes } from '../article/notes.ts';
import { splitBareHead } from './bare-head.ts';

const split = (text: string) => splitBareHead(text, new Notes());

test.each<[string, string, Record<string, unknown>]>([
  [
    'Pelican',
    'Title: Ferry returns\nDate: 2024-03-12 10:00\nTags: harbour, ferry\n\nIt sailed.\n',
    { Title: 'Ferry returns', Date: '2024-03-12 10:00', Tags: 'harbour, ferry' },
  ],
  [
    'MultiMarkdown with values on several lines',
    'title: Ferry: the return\nauthors: Anna Berg\n    Jon Pell\nsummary: One.\n    Two.\n\nIt sailed.\n',
    { title: 'Ferry: the return', authors: ['Anna Berg', 'Jon Pell'], summary: 'One. Two.' },
  ],
  [
    'Hexo without a first line',
    'title: Ferry returns\ntags:\n  - harbour\n---\nIt sailed.\n',
    { title: 'Ferry returns', tags: ['harbour'] },
  ],
  [
    'Nikola in a comment',
    '<!--\n.. title: Ferry returns\n.. date: 2024-03-12 10:00:00 UTC\n-->\nIt sailed.\n',
    { title: 'Ferry returns', date: '2024-03-12 10:00:00 UTC' },
  ],
])('%s', (_, text, fields) => {
  const found = split(text);
  expect(found?.fields).toEqual(fields);
  expect(found?.body.trim()).toBe('It sailed.');
});

test.each([
  'Title: a heading of a poem\n\nIt sailed.\n',
  'Title: one line\n---\nIt sailed.\n',
  'Note: this is a text.\nIt sailed: twice.\nAnd then it rested.\n',
  'Mayor: We have waited.\nCaptain: So have we.\n\nIt sailed.\n',
  '',
])('%j has no keys at its head', (text) => expect(split(text)).toBeUndefined());
