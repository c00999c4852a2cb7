import { describe, expect, test } from 'vitest';
import type { FrontMatter } from './front-matter-schema.ts';
import { readFrontMatter, splitFrontMatter, type SplitSource } from './front-matter.ts';
import { limits } from './limits.ts';

const FILE = 'content/articles/2024/harbour.md';

function split(source: string): SplitSource {
  const result = splitFrontMatter(source, FILE);
  if ('message' in result) throw new Error(result.message);
  return result;
}

function read(yaml: string): FrontMatter {
  const result = readFrontMatter(split(`---\n${yaml}\n---\n`), FILE);
  if ('problems' in result) throw new Error(result.problems.map((p) => p.message).join(' '));
  return result.data;
}

describe('splitFrontMatter', () => {
  test('cuts the file and knows on which line each part begins', () => {
    expect(split('---\ntitle: The bridge\ndate: 2024-02-08\n---\nWords.\n')).toEqual({
      yaml: 'title: The bridge\ndate: 2024-02-08\n',
      yamlLine: 2,
      body: 'Words.\n',
      bodyLine: 5,
    });
  });

  test.each([
    ['a blank line below', '---\ntitle: A\n---\n\nWords.', '\nWords.', 4],
    ['spaces after the fences', '---  \ntitle: A\n--- \t\nWords.', 'Words.', 4],
    ['a rule in the text', '---\ntitle: A\n---\nOne.\n\n---\n\nTwo.', 'One.\n\n---\n\nTwo.', 4],
    ['no line end after the last fence', '---\ntitle: A\n---', '', 4],
    ['four hyphens inside', '---\ntitle: A\n# ----\n---\nWords.', 'Words.', 5],
  ])('%s', (_what, source, body, bodyLine) => {
    expect(split(source)).toMatchObject({ body, bodyLine });
  });

  test.each([
    ['no fence at all', 'The bridge opened.\n', 'The file does not begin with front matter.'],
    ['an empty file', '', 'The file does not begin with front matter.'],
    ['words before the fence', 'By us\n---\ntitle: A\n---\n', 'does not begin with front matter'],
    ['a fence that is never closed', '---\ntitle: A\n\nWords.\n', 'The front matter has no end.'],
    ['a closing fence of two hyphens', '---\ntitle: A\n--\nWords.', 'has no end'],
    ['a closing fence that is indented', '---\ntitle: A\n ---\nWords.', 'has no end'],
  ])('%s is a problem of line 1', (_what, source, message) => {
    const problem = splitFrontMatter(source, FILE);
    expect(problem).toMatchObject({ file: FILE, line: 1, hint: expect.stringContaining('---') });
    expect(problem).toHaveProperty('message', expect.stringContaining(message));
  });

  test('more than a front matter can need is refused before it is read', () => {
    const yaml = (length: number) => `---\n${'#'.repeat(length - 1)}\n---\n`;
    expect(splitFrontMatter(yaml(limits.frontMatterCodeUnits), FILE)).toHaveProperty('body');
    expect(splitFrontMatter(yaml(limits.frontMatterCodeUnits + 1), FILE)).toMatchObject({
      line: 1,
      message: 'The front matter is 16 KB; the limit is 16 KB.',
    });
  });
});

describe('readFrontMatter', () => {
  test('a title and a date are enough', () => {
    expect(read('title: Harbour bridge opens\ndate: 2024-02-08')).toEqual({
      title: 'Harbour bridge opens',
      date: '2024-02-08',
    });
  });

  test('reads every key', () => {
    const yaml = `
title: "Harbour bridge opens: first lorries cross"
date: 2024-02-08
id: 2024-02-08-harbour-bridge
slug: harbour-bridge-opens
updated: 2024-02-09
summary: The bridge carries traffic again after two years.
byline: Petra Olsson
dateline: PORT ELLERY
source:
  name: Harbour Authority, statement
  url: https://authority.example/statements/17
lang: en-GB
tags: [transport, port-ellery]
corrections:
  - date: 2024-02-10
    text: An earlier version gave the wrong length.
speakers:
  - name: Ilse Vandermeer
    aliases: [Vandermeer]
    role: chief engineer
    kind: person
  - name: The Resolute
    speaker: false
places:
  - match: Ellery
    place: geonames:616052
    country: AM
  - match: Paris
    place: false
quotes:
  - match: is safe
    quote: true
    speaker: Ilse Vandermeer
    role: chief engineer
    said: 2024-02-07
  - match: smart
    quote: false
  - match: We saw smoke
    speaker: null
`;
    expect(read(yaml)).toEqual({
      title: 'Harbour bridge opens: first lorries cross',
      date: '2024-02-08',
      id: '2024-02-08-harbour-bridge',
      slug: 'harbour-bridge-opens',
      updated: '2024-02-09',
      summary: 'The bridge carries traffic again after two years.',
      byline: 'Petra Olsson',
      dateline: 'PORT ELLERY',
      source: {
        name: 'Harbour Authority, statement',
        url: 'https://authority.example/statements/17',
      },
      lang: 'en-GB',
      tags: ['transport', 'port-ellery'],
      corrections: [{ date: '2024-02-10', text: 'An earlier version gave the wrong length.' }],
      speakers: [
        {
          name: 'Ilse Vandermeer',
          aliases: ['Vandermeer'],
          role: 'chief engineer',
          kind: 'person',
        },
        { name: 'The Resolute', speaker: false },
      ],
      places: [
        { match: 'Ellery', place: 'geonames:616052', country: 'AM' },
        { match: 'Paris', place: false },
      ],
      quotes: [
        {
          match: 'is safe',
          quote: true,
          speaker: 'Ilse Vandermeer',
          role: 'chief engineer',
          said: '2024-02-07',
        },
        { match: 'smart', quote: false },
        { match: 'We saw smoke', speaker: null },
      ],
    });
  });

  test('extra holds anything', () => {
    const extra = {
      weight: 3,
      layout: 'post',
      hero: { image: 'a.jpg', sizes: [1, 2] },
      empty: null,
    };
    const yaml = `title: A\ndate: 2024-02-08\nextra: ${JSON.stringify(extra)}`;
    expect(read(yaml).extra).toEqual(extra);
  });

  test('authors are names, or names with what is known of them', () => {
    const list =
      '[Anna Berg, {name: Harbour Desk, kind: organization, link: "https://d.example/"}]';
    expect(read(`title: A\ndate: 2024-02-08\nauthors: ${list}`).authors).toEqual([
      { name: 'Anna Berg' },
      { name: 'Harbour Desk', kind: 'organization', link: 'https://d.example/' },
    ]);
  });

  test.each([
    ['plain', 'date: 2024-02-08'],
    ['in double quotes', 'date: "2024-02-08"'],
    ['in single quotes', "date: '2024-02-08'"],
    ['before a comment', 'date: 2024-02-08 # Thursday'],
  ])('a date stays the text that was printed: %s', (_what, line) => {
    expect(read(`title: A\n${line}`).date).toBe('2024-02-08');
  });

  test.each([
    ['Norway’s code', 'lang: no', 'lang', 'no'],
    ['white space at the ends', 'byline: "  Petra Olsson "', 'byline', 'Petra Olsson'],
    ['a folded text', 'summary: >-\n  Two lines\n  are one.', 'summary', 'Two lines are one.'],
    ['words that look like a number with more', 'dateline: 3 MILES', 'dateline', '3 MILES'],
    ['quotation marks inside', 'summary: He said “no”', 'summary', 'He said “no”'],
  ])('%s', (_what, line, key, value) => {
    expect(read(`title: A\ndate: 2024-02-08\n${line}`)).toHaveProperty(key, value);
  });

  test('an alias or two are fine', () => {
    const yaml = 'title: A\ndate: &day 2024-02-08\nupdated: *day';
    expect(read(yaml).updated).toBe('2024-02-08');
  });

  test('knows the line of each key and item', () => {
    const yaml = 'title: A\ndate: 2024-02-08\nspeakers:\n  - name: B\n  - role: mayor\n    name: C';
    const result = readFrontMatter(split(`---\n${yaml}\n---\n`), FILE);
    if ('problems' in result) throw new Error('refused');
    const { lineOf } = result;
    expect(lineOf(['date'])).toBe(3);
    expect(lineOf(['speakers', 0, 'name'])).toBe(5);
    expect(lineOf(['speakers', 1, 'name'])).toBe(7);
    expect(lineOf(['speakers', 1, 'aliases'])).toBe(6);
    expect(lineOf(['quotes'])).toBe(2);
  });
});
