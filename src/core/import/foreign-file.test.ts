import { describe, expect, test } from 'vitest';
import { foreignFileProblem } from './foreign-file.ts';

const kindOf = (content: string | Uint8Array, name: string): string | undefined => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return /^This is (.*), not plain text\.$/.exec(
    foreignFileProblem(bytes, name)?.message ?? '',
  )?.[1];
};

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'));

describe('what is no plain text is refused with a word on what it is', () => {
  test.each<[string | Uint8Array, string, string]>([
    ['<!DOCTYPE html>\n<html>', 'a.txt', 'a web page (HTML)'],
    ['\uFEFF  <!-- made by -->\n<p>Words', 'a', 'a web page (HTML)'],
    ['date 2024-02-08\n\nHe <b>said</b> that <i>it</i> rose.', 'a.txt', 'a web page (HTML)'],
    ['Words.', 'a.HTM', 'a web page (HTML)'],
    ['From: a@example.org\nMIME-Version: 1.0\n\nHello', 'a.txt', 'an e-mail message'],
    ['Received: from x\n\tby y\nSubject: Z\n\nHello', 'a', 'an e-mail message'],
    ['From: A\nTo: B\nSubject: C\n\nHello', 'a.txt', 'an e-mail message'],
    ['From a@b.org Thu Jul  6 04:03:44 2017\nX: y\n', 'a', 'an e-mail message'],
    ['Words.', 'a.eml', 'an e-mail message'],
    ['<?xml version="1.0"?><rss/>', 'a.txt', 'data (XML)'],
    ['{"title": "A"}', 'a.txt', 'data (JSON)'],
    ['{\\rtf1\\ansi', 'a.txt', 'an RTF document'],
    ['%PDF-1.7', 'a.txt', 'a PDF'],
    [bytes('504b030414000600'), 'a.docx', 'a Word document'],
    [bytes('504b030414000600'), 'a.bin', 'a ZIP archive'],
    [bytes('d0cf11e0a1b11ae1'), 'a.doc', 'a document from an older Word, Excel or Outlook'],
    [bytes('89504e470d0a1a0a'), 'a.png', 'a picture (PNG)'],
    ['a,b\n1,2\n', 'a.csv', 'a table (CSV)'],
  ])('%#: %j, %s', (content, name, kind) => {
    expect(kindOf(content, name)).toBe(kind);
  });
});

describe('text is text', () => {
  test.each([
    ['date 2024-02-08 The river rose.\n', 'a.txt'],
    ['Date: 2024-02-08\nTitle: Rain\n\nIt rose.', 'a.txt'],
    ['From: our correspondent\nDate: 8 February 2024\n\nIt rose.', 'a.txt'],
    ['Minister: <ex-banker> said no, 3 < 4 and 5 > 4.', 'a'],
    ['He wrote “</p>” on the board.', 'a.txt'],
    ['---\ntitle: A\ndate: 2024-02-08\n---\n\n<p>One</p>\n<p>Two</p>\n', 'a.md'],
    ['[“We go,” she said.]', 'a.txt'],
    ['', 'a.txt'],
  ])('%j, %s', (content, name) => {
    expect(kindOf(content, name)).toBeUndefined();
  });
});
