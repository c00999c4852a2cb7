import { describe, expect, test } from 'vitest';
import { fileSizeProblem, parseArticle, type ParsedArticle } from './parse.ts';
import { findImpossibleText } from '../text/characters.ts';
import { limits } from '../source/limits.ts';
import type { Problem } from '../source/problem.ts';

const FILE = 'content/articles/2024/2024-02-08-harbour-bridge.md';
const HEAD = '---\ntitle: Harbour bridge opens\ndate: 2024-02-08\n---\n';
const BODY = '\nThe bridge opened on Thursday.\n\n![A map](map.svg)\n\nIt is safe.\n';

function parsed(source: string): ParsedArticle {
  const result = parseArticle(source, FILE);
  if (!('tree' in result)) throw new Error(result.map(({ message }) => message).join(' '));
  return result;
}

function problemsOf(source: string): readonly Problem[] {
  const result = parseArticle(source, FILE);
  return 'tree' in result ? [] : result;
}

describe('parseArticle', () => {
  test('reads front matter, tree and pictures, each with its line of the file', () => {
    const article = parsed(HEAD + BODY);
    expect(article.frontMatter).toEqual({ title: 'Harbour bridge opens', date: '2024-02-08' });
    expect(article.tree.children).toHaveLength(3);
    expect(article.images).toEqual([{ src: 'map.svg', alt: 'A map', line: 8 }]);
    expect(article.file).toBe(FILE);
  });

  test.each([
    ['a byte order mark', `\uFEFF${HEAD}${BODY}`],
    ['CRLF', (HEAD + BODY).replace(/\n/g, '\r\n')],
    ['CRLF and a byte order mark', `\uFEFF${HEAD}${BODY}`.replace(/\n/g, '\r\n')],
    ['CR alone', (HEAD + BODY).replace(/\n/g, '\r')],
    ['mixed line ends', HEAD.replace(/\n/g, '\r\n') + BODY],
  ])('%s is the same article', (_what, source) => {
    const { frontMatter, tree, images, split } = parsed(source);
    const plain = parsed(HEAD + BODY);
    expect({ frontMatter, tree, images, split }).toEqual({
      frontMatter: plain.frontMatter,
      tree: plain.tree,
      images: plain.images,
      split: plain.split,
    });
  });
});

describe('characters that no text has', () => {
  test.each([
    ['in the text', `${HEAD}One.\n\nTwo\0.\n`, 7],
    ['in the front matter', HEAD.replace('opens', 'op\0ens'), 2],
    ['at the very beginning', `\0${HEAD}One.`, 1],
    ['after CRLF', `${HEAD}One.\n\nTwo\0.\n`.replace(/\n/g, '\r\n'), 7],
  ])('a NUL %s', (_where, source, line) => {
    const [problem, ...others] = problemsOf(source);
    expect(problem).toMatchObject({ file: FILE, line });
    expect(problem?.message).toMatch(/NUL/);
    expect(problem?.hint).toMatch(/UTF-8/);
    expect(others).toEqual([]);
  });

  test.each(['\x01', '\x08', '\x0b', '\x0c', '\x1b', '\x7f', '\ufffe', '\uffff'])(
    'the control character %j',
    (char) => {
      expect(problemsOf(`${HEAD}One${char}two.\n`)).toMatchObject([{ line: 5 }]);
    },
  );

  test.each(['\\0', '\\b', '\\x1b', '\\u0001', '\\uFFFE', '\\uD83D'])(
    'written as %s in a title',
    (written) => {
      expect(problemsOf(`---\ntitle: "a${written}b"\ndate: 2024-02-08\n---\nOne.`)).toHaveLength(1);
    },
  );

  test('references in raw HTML write none into the tree', () => {
    const parsed = parseArticle(
      `${HEAD}<b title="x&#7;y">a&#xFFFE;b&#7;c</b> d &#xFFFE; e\n`,
      'content/articles/a.md',
    );
    if (!('tree' in parsed)) throw new Error('not read');
    expect(findImpossibleText(JSON.parse(JSON.stringify(parsed.tree)))).toBeUndefined();
  });

  test('line and paragraph separators are text', () => {
    expect(problemsOf(`${HEAD}One\u2028two\u2029three.\n`)).toEqual([]);
  });

  test('tabs, no-break spaces and marks of every script are fine', () => {
    expect(problemsOf(`${HEAD}One\ttwo\u00a0three 😀 Երևան \u200f العربية.\n`)).toEqual([]);
  });
});

describe('what stops the build', () => {
  test.each([
    ['nothing below the front matter', HEAD, 5],
    ['blank lines alone', `${HEAD}\n \n\t\n`, 5],
    ['no-break spaces alone', `${HEAD}\u00a0\n`, 5],
    ['no line after the fence', HEAD.trimEnd(), 5],
  ])('%s', (_what, source, line) => {
    expect(problemsOf(source)).toEqual([
      {
        file: FILE,
        line,
        message: 'The article has no text.',
        hint: 'write the text of the article below the front matter',
      },
    ]);
  });

  test('problems of front matter and text are told together', () => {
    const source = `---\ntitle: A\ndate: 2024-02-30\nsumary: B\n---\n\nOne.\n\n${'> '.repeat(60)}deep\n`;
    expect(problemsOf(source).map(({ line }) => line)).toEqual([3, 4, 9]);
  });

  test('broken front matter does not hide an empty text', () => {
    const messages = problemsOf('---\ndate: 2024-02-08\n---\n').map(({ message }) => message);
    expect(messages).toEqual(['title is missing.', 'The article has no text.']);
  });

  test('front matter that is not there is one problem', () => {
    expect(problemsOf('The bridge opened.\n')).toMatchObject([{ file: FILE, line: 1 }]);
    expect(problemsOf('')).toMatchObject([{ file: FILE, line: 1 }]);
  });

  test('a text that overflows the parser is a problem, never a crash', () => {
    expect(problemsOf(`${HEAD}${'<div\nid=a>\n\n'.repeat(5900)}One.`)).toMatchObject([
      { file: FILE, hint: expect.stringMatching(/nest/) },
    ]);
  });
});

describe('fileSizeProblem', () => {
  test('the limit itself is fine, one byte more is not', () => {
    expect(fileSizeProblem(limits.fileBytes, FILE)).toBeUndefined();
    expect(fileSizeProblem(limits.fileBytes + 1024, FILE)).toEqual({
      file: FILE,
      message: 'The file is 257 KB; the limit is 256 KB.',
      hint: 'a file of that size is more than one article: split it',
    });
  });
});
