import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formatProblem } from '../core/source/problem.ts';
import { findArchive, projectFolderOf } from './find-archive.ts';

let root = '';
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'verbatim-find-')));
});
afterEach(() => rmSync(root, { recursive: true }));

/** Makes files, and folders where a name ends in a slash. */
function make(...paths: string[]): void {
  for (const path of paths) {
    const full = join(root, path);
    mkdirSync(path.endsWith('/') ? full : dirname(full), { recursive: true });
    if (!path.endsWith('/')) writeFileSync(full, '');
  }
}

describe('findArchive', () => {
  test.each([
    ['the folder with the settings', ['verbatim.yaml'], '', ''],
    ['from far inside it', ['verbatim.yaml', 'articles/2024/'], 'articles/2024', ''],
    ['content/ with the settings', ['content/verbatim.yaml'], '', 'content'],
    ['from beside it', ['content/verbatim.yaml', 'notes/deep/'], 'notes/deep', 'content'],
    ['the nearest of two', ['verbatim.yaml', 'old/verbatim.yaml'], 'old', 'old'],
    ['the folder before its content/', ['verbatim.yaml', 'content/verbatim.yaml'], '', ''],
    ['content/ without settings', ['content/articles/'], '', 'content'],
    ['settings above before content/ here', ['verbatim.yaml', 'a/content/'], 'a', ''],
    ['a folder of articles', ['articles/'], '', ''],
    [
      'content/ without settings from inside',
      ['content/articles/2024/'],
      'content/articles/2024',
      'content',
    ],
    ['content/ without settings from beside', ['content/articles/', 'notes/'], 'notes', 'content'],
    ['content/ before articles/', ['articles/', 'content/'], '', 'content'],
  ])('finds %s', (_, files, from, folder) => {
    make(...files);
    expect(findArchive(join(root, from))).toEqual({ folder: join(root, folder) });
  });

  test.each([
    ['an empty folder', []],
    ['a folder that is only called like the settings', ['verbatim.yaml/']],
    ['a file that is only called like the folder', ['content', 'articles']],
  ])('says of %s what was looked for and what to do', (_, files) => {
    make(...files);
    const found = findArchive(root);
    const missing = 'missing' in found ? formatProblem(found.missing) : '';
    for (const word of [root, 'verbatim.yaml', 'content/', 'articles/', '--archive', 'init']) {
      expect(missing).toContain(word);
    }
  });

  test('does not take articles/ of a folder above for the archive', () => {
    make('articles/', 'elsewhere/');
    expect(findArchive(join(root, 'elsewhere'))).toHaveProperty('missing');
  });
});

test.each([
  ['/a/content', '/a'],
  ['/a/content/', '/a'],
  ['/a/archive', '/a/archive'],
])('the project of %s is %s', (archive, project) => {
  expect(projectFolderOf(archive)).toBe(project);
});
