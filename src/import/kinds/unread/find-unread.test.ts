import { expect, test } from 'vitest';
import { textFiles } from '../../testing/text-files.ts';
import { findUnread } from './find-unread.ts';

const found = (texts: Readonly<Record<string, string>>): string[] =>
  findUnread(textFiles(texts)).map(({ path }) => path);

test('articles in other formats are told, with the format and what helps', () => {
  expect(findUnread(textFiles({ '_posts/2019-03-04-ferry.textile': 'h1. Ferry' }))).toEqual([
    {
      path: '_posts/2019-03-04-ferry.textile',
      reason: 'Texts in Textile are not read; pandoc can turn them into Markdown.',
    },
  ]);
});

test('a day in the name, the folder of posts or metadata makes an article', () => {
  const texts = {
    'posts/ferry.rst': '.. title: Ferry\n.. slug: ferry\n.. date: 2019-03-04\n\nIt sailed.',
    'content/weir.rst': 'Weir\n####\n\n:date: 2019-03-04\n:author: Ann Lee\n\nIt broke.',
    'content/tram.adoc': '= Tram\nAnn Lee\n:page-date: 2019-03-04\n\nIt runs.',
    'content/lock.org': '#+TITLE: Lock\n#+DATE: 2019-03-04\n\nIt opened.',
    'content/mill.adoc': '---\ntitle: Mill\n---\nIt turns.',
    '_drafts/quay.textile': 'It is long.',
    '2019/03/04-bridge.odt': 'PK',
  };
  expect(found(texts)).toEqual(Object.keys(texts));
});

test('documentation and attachments are not articles', () => {
  expect(
    found({
      'README.rst': 'Gazette\n=======\n\nHow to build it.',
      'docs/manual.adoc': '= Manual\n\nWords.',
      'files/form.doc': 'Fill in.',
      '_posts/2019-03-04-read.md': 'Words.',
    }),
  ).toEqual([]);
});
