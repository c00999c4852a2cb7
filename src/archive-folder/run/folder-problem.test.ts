import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { folderProblem } from './folder-problem.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'verbatim-folders-'));
  mkdirSync(join(root, 'content/articles'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const problemOf = (out: string, cache: string) =>
  folderProblem(
    {
      contentDir: join(root, 'content'),
      outDir: join(root, out),
      cacheDir: join(root, cache),
    },
    (name, folder) => `${name}=${folder}`,
  );

test.each([
  ['dist', '.cache'],
  ['content/dist', 'content/.cache'],
])('%s and %s are folders of their own', (out, cache) => {
  expect(problemOf(out, cache)).toBeUndefined();
});

test.each([
  ['content', '.cache', 'OUT='],
  ['.', '.cache', 'OUT='],
  ['dist', 'dist/cache', 'OUT='],
  ['content/articles/site', '.cache', 'OUT='],
  ['dist', 'content', 'CACHE='],
  ['dist', 'content/articles', 'CACHE='],
])('a site in %s with a cache in %s would replace what is there', (out, cache, named) => {
  expect(problemOf(out, cache)?.file.startsWith(named)).toBe(true);
});
