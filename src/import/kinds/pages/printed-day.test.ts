import { expect, test } from 'vitest';
import { parsePage } from '../../body/parse-html.ts';
import { printedDay } from './printed-day.ts';

const day = (html: string, text = html, address?: string) =>
  printedDay(parsePage(html), parsePage(text), address)?.text;

test.each([
  ['<td><font>Published: Saturday, April 12, 2003</font></td>', 'Saturday, April 12, 2003'],
  ['<p>Posted on April 12, 2003 by Anna Berg</p>', 'April 12, 2003 by Anna Berg'],
  ['<p class="post-date">12 April 2003</p><p>It sailed.</p>', '12 April 2003'],
  ['<p>April 12, 2003</p><p>It sailed.</p>', 'April 12, 2003'],
  ['<div>By Ann Lee | Posted on 3 May 2019 at 10:15 am</div>', '3 May 2019 at 10:15 am'],
  ['<p>OLD QUAY, March 12, 2018 (Wire) — It sailed.</p>', '2018-03-12'],
])('%s', (html, text) => expect(day(html)).toBe(text));

test('the day in an address', () => {
  const address = 'https://post.example/2003/04/12/ferry.html';
  expect(day('<p>It sailed.</p>', undefined, address)).toBe('2003-04-12');
});

test('a day in the frame of a page is not that of its text', () => {
  expect(
    day('<div class="date">Monday, May 5, 2025</div><p>It sailed.</p>', '<p>It sailed.</p>'),
  ).toBeUndefined();
});

test('dates of letters, and dates far down in a text, are not its day', () => {
  expect(day('<p>Fri, 11 Apr 2008 17:56:11 +0530</p><p>It sailed.</p>')).toBeUndefined();
  expect(day(`${'<p>It sailed.</p>'.repeat(20)}<p>April 12, 2003</p>`)).toBeUndefined();
});
