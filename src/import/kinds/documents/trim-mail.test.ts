import { expect, test } from 'vitest';
import { Notes } from '../../article/notes.ts';
import { parseFragment } from '../../body/parse-html.ts';
import { lineOf } from '../../body/tree.ts';
import { trimMailTree } from './mail-html.ts';
import { readMailText } from './mail-text.ts';

const read = (text: string, forwarded = false) =>
  readMailText(text, { notes: new Notes(), forwarded });

test.each([
  ['Hi Ana,\n\nIt opened.\n\nBest,\nBo Lund', 'It opened.'],
  ['It opened.\n\nKind regards,\n\nBo Lund', 'It opened.'],
  ['It opened.\n\nOn Monday X wrote:\n> “Old words here”\n> and more', 'It opened.'],
  ['It opened.\n\n> On Monday X wrote:\n> old\n\nSent from my iPhone', 'It opened.'],
  ['> It opened.\n>\n> Nobody came.', 'It opened.\n\nNobody came.'],
  ['A.\n\nOn Monday X wrote:\n\n> “Said.”\n\nB.', 'A.\n\n“Said.”\n\nB.'],
  ['A.\n\n-----Original Message-----\nFrom: x@y.example\nSent: Monday\n\nOld.', 'A.'],
  ['Thanks to the rain, it stayed shut.\n\nBo', 'Thanks to the rain, it stayed shut.\n\nBo'],
])('%j', (text, words) => {
  expect(read(text)).toBe(words);
});

test('of a mail that is passed on the head is dropped, and its words stay', () => {
  const text = `See below.\n\n---------- Forwarded message ---------\nFrom: Bo <bo@x.example>\nDate: Tue\nSubject: A\n\nIt opened.`;
  expect(read(text, true)).toBe('See below.\n\nIt opened.');
});

test('in HTML the same is dropped', () => {
  const tree = parseFragment(
    '<p>Dear desk,</p><p>It opened.</p><p>Best,<br>Ana</p><div class="gmail_quote"><div>On Monday X wrote:</div><blockquote type="cite"><p>“Old.”</p></blockquote></div>',
  );
  trimMailTree(tree, { notes: new Notes(), forwarded: false });
  expect(lineOf(tree)).toBe('It opened.');
  const passed = parseFragment(
    '<div class="gmail_quote"><div>From: <b>Bo</b><br>Subject: A<br>It opened.</div></div>',
  );
  trimMailTree(passed, { notes: new Notes(), forwarded: true });
  expect(lineOf(passed)).toBe('It opened.');
});
