import { describe, expect, test } from 'vitest';
import { articleTextFromPlain } from '../../article/text.ts';
import { extractSpeech } from '../../extract/speech.ts';
import { findAsides, isAside, withoutAsides } from './asides.ts';
import { parseMarkdown } from '../source/parse.ts';
import { viewText } from './plain-text.ts';

const asides = (text: string) => findAsides(text).map(({ start, end }) => text.slice(start, end));

describe('findAsides', () => {
  test.each([
    [
      'See https://a.example/b_c?d=1, or www.example.org.',
      ['https://a.example/b_c?d=1', 'www.example.org'],
    ],
    ['Write to Ada.Lunt@harbour.example, she said.', ['Ada.Lunt@harbour.example']],
    ['It is at example.org/a or example.co.uk now.', ['example.org/a', 'example.co.uk']],
    [
      'Open “assets/blog/2014/image01.png” or /etc/hosts/x',
      ['assets/blog/2014/image01.png', '/etc/hosts/x'],
    ],
    ['The file Image-01.PNG and data.tar.gz', ['Image-01.PNG', 'data.tar.gz']],
    ['Open C:\\My Files\\a.txt, or b/c.txt', ['C:\\My Files\\a.txt', 'b/c.txt']],
    ['It says {{ page.title }} there.', ['{{ page.title }}']],
  ])('in %j', (text, found) => {
    expect(asides(text)).toEqual(found);
  });

  test.each([
    'Amazon.com said that Ada Lunt and/or Bo Berg, of the U.S. and St. Ives, paid 1/2 of $3.50.',
    'At 10.30 a.m. the 24/7 shift began. He said: no.de facto rule.',
    'J.K. Rowling and the A.C.L.U. v. Ohio',
  ])('none in %j', (text) => {
    expect(asides(text)).toEqual([]);
  });
});

describe('what is an aside', () => {
  test('is found in code', () => {
    const view = viewText(parseMarkdown('One `title: "A heading"` two.\n\n    said “Ada Lunt”'));
    expect(view.asides?.map(({ start, end }) => view.text.slice(start, end).trim())).toEqual([
      'title: "A heading"',
      'said “Ada Lunt”',
    ]);
  });

  test('leaves every other character where it is', () => {
    const article = articleTextFromPlain('See www.example.org for Ada Lunt.');
    const { text } = withoutAsides(article);
    expect(text).toHaveLength(article.text.length);
    expect(text).not.toContain('example');
    expect(text.indexOf('Ada Lunt')).toBe(article.text.indexOf('Ada Lunt'));
  });

  test('covers words that are nothing else', () => {
    const article = articleTextFromPlain('“a/b/c.png” and “open a/b/c.png now”');
    expect(isAside(article, { start: 1, end: 10 })).toBe(true);
    expect(isAside(article, { start: 17, end: 35 })).toBe(false);
  });

  test('is not speech, and nobody is named in it', () => {
    const text =
      '“We leave at noon,” said Ada Lunt, the harbour master.\n\nThe file is “assets/Bo_Berg/image01.png” and the site “www.BoBerg.com”, Lunt said.';
    const { quotes, speakers } = extractSpeech(articleTextFromPlain(text));
    expect(quotes.map(({ words }) => words)).toEqual(['We leave at noon,']);
    expect(speakers.map(({ name }) => name)).toEqual(['Ada Lunt']);
  });
});
