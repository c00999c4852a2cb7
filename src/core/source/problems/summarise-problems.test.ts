import { expect, test } from 'vitest';
import type { Problem } from '../problem.ts';
import { describeProblems, groupProblems } from './summarise-problems.ts';

const problem = (file: string, message: string, line = 3): Problem => ({
  file,
  line,
  message,
  hint: 'did you mean authors? Write that, or put into verbatim.yaml: fields: {author: authors}',
});
const repeat = (count: number, of: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => problem(`content/articles/${at}.md`, of(at)));

test('a few problems are told one by one', () => {
  const problems = repeat(12, (at) => `key${'abcd'.charAt(at % 4)} is not a known key.`);
  expect(describeProblems(problems)).toHaveLength(12);
  const alike = repeat(4, () => 'author is not a known key.');
  expect(describeProblems(alike)).toHaveLength(1);
});

test('many are told by kind, the most frequent first, with three places', () => {
  const lines = describeProblems([
    ...repeat(200, () => 'layout is not a known key.'),
    ...repeat(300, () => 'author is not a known key.'),
    problem('content/articles/x.md', 'title: is missing.'),
  ]);
  expect(lines).toHaveLength(3);
  expect(lines[0]?.split('\n')).toEqual([
    '300 times: author is not a known key.',
    '    content/articles/0.md:3, content/articles/1.md:3, content/articles/2.md:3, …',
    '    Fix: did you mean authors? Write that, or put into verbatim.yaml: fields: {author: authors}',
  ]);
  expect(lines[2]).toContain('content/articles/x.md:3  title: is missing.');
});

test('500 files with 30 kinds of mistakes fit on one screen', () => {
  const key = (at: number) => `key${'abcdefghijklmnopqrstuvwxyzABCDEF'.charAt(at % 30)}`;
  const text = describeProblems(repeat(5000, (at) => `${key(at)} is not a known key.`)).join('\n');
  expect(text.split('\n').length).toBeLessThanOrEqual(24);
  expect(text).toContain('23 more kinds');
});

test.each([
  ['date: “12 March” is not a date.', 'date: “May 3” is not a date.', 'date: … is not a date.'],
  ['quotes.0.x is not known.', 'quotes.12.x is not known.', 'quotes.….x is not known.'],
  ['The picture a/b.png is missing.', 'The picture c.jpg is missing.', 'The picture … is missing.'],
  ['It has /tags/a/ now.', 'It has /tags/b-c/ now.', 'It has … now.'],
])('“%s” and “%s” are of one kind', (one, other, message) => {
  const kinds = groupProblems([problem('a.md', one), problem('b.md', other)]);
  expect(kinds.map((kind) => kind.message)).toEqual([message]);
});

test('two keys are two kinds', () => {
  const kinds = groupProblems([
    problem('a.md', 'authors.0.title is not a known key.'),
    problem('b.md', 'authors.0.name is not a known key.'),
  ]);
  expect(kinds).toHaveLength(2);
});
