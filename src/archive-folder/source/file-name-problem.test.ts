import { expect, test } from 'vitest';
import type { FrontMatter } from '../../core/source/front-matter-schema.ts';
import { fileNameProblem } from './file-name-problem.ts';

const problemOf = (path: string, fields: object = {}) => {
  const frontMatter = { title: 'A', date: '2024-02-08', ...fields } as FrontMatter;
  return fileNameProblem({ file: `content/${path}`, frontMatter }, path);
};

test.each(['articles/2024-02-08-bridge.md', 'articles/Bridge.MD', 'articles/a/b-2.md'])(
  '%s has a name for an address',
  (path) => expect(problemOf(path)).toBeUndefined(),
);

test.each([
  'articles/the bridge.md',
  'articles/2024-02-08-.md',
  'articles/articles.md',
  `articles/${'a'.repeat(201)}.md`,
])('%s has none', (path) => {
  expect(problemOf(path)?.file).toBe(`content/${path}`);
  expect(problemOf(path, { slug: 'bridge' })).toBeUndefined();
});
