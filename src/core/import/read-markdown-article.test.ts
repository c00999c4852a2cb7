import { describe, expect, test } from 'vitest';
import { hasFrontMatter, readMarkdownArticle } from './read-markdown-article.ts';

const HEAD = '---\ntitle: The bridge\ndate: 2024-02-08\n---\n';
const read = (text: string, given = {}) => readMarkdownArticle(text, 'a.md', given);
const problemsOf = (text: string, given = {}) => {
  const result = read(text, given);
  return 'problems' in result ? result.problems : [];
};

test.each([
  [HEAD, true],
  ['\n\n---\ntitle: A\n', true],
  ['--- \t\n', true],
  ['---', false],
  ['Words.\n---\n', false],
  ['----\n', false],
  ['', false],
])('%j has front matter: %s', (text, has) => {
  expect(hasFrontMatter(text)).toBe(has);
});

describe('readMarkdownArticle', () => {
  test('fields, body as it is, and the words of the first paragraph', () => {
    expect(read(`${HEAD}\n## Heading\n\nThe *new* bridge.\n\nMore.\n`)).toMatchObject({
      fields: { title: 'The bridge', date: '2024-02-08' },
      body: expect.stringContaining('The *new* bridge.'),
      lead: 'The new bridge.',
    });
  });

  test('what is given replaces what is written', () => {
    expect(read(`${HEAD}\nWords.\n`, { title: 'The quay' })).toMatchObject({
      fields: { title: 'The quay', date: '2024-02-08' },
    });
  });

  test('and stands in for what is missing or wrong', () => {
    const wrong = '---\ntitle: The bridge\ndate: yesterday\n---\n\nWords.\n';
    expect(problemsOf(wrong)).toMatchObject([{ file: 'a.md', line: 3 }]);
    expect(read(wrong, { date: '2024-02-08' })).toMatchObject({ fields: { date: '2024-02-08' } });
    expect(read('---\ntitle: A\n---\n\nWords.\n', { date: '2024-02-08' })).toHaveProperty('fields');
  });

  test('but not for a mistake of another field', () => {
    const text = '---\ntitle: A\ndate: yesterday\nlang: 3\n---\n\nWords.\n';
    expect(problemsOf(text, { date: '2024-02-08' })).toMatchObject([{ line: 4 }]);
  });

  test.each([
    ['front matter without an end', '---\ntitle: A\n\nWords.\n'],
    ['no body', HEAD],
    ['a body without words', `${HEAD}\n![](a.png)\n`],
    ['broken YAML', '---\ntitle: "A\n---\n\nWords.\n'],
  ])('%s is told, with a hint', (_, text) => {
    const problems = problemsOf(text, { date: '2024-02-08' });
    expect(problems.length).toBeGreaterThan(0);
    for (const { hint } of problems) expect(hint).not.toBe('');
  });

  test('a mistake in the body is on its line of the file', () => {
    const deep = `${'> '.repeat(80)}deep\n`;
    expect(problemsOf(`${HEAD}\nWords.\n\n${deep}`)).toMatchObject([{ line: 8 }]);
  });

  test('mistakes in front matter and body are told at once', () => {
    const text = `---\ntitle: A\ndate: yesterday\n---\n\n${'> '.repeat(80)}deep\n`;
    expect(problemsOf(text).map(({ line }) => line)).toEqual([3, 6]);
  });
});
