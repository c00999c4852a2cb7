import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { archiveFolderProblem } from './archive-folder-problem.ts';

let root = '';
let content = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'verbatim-files-'));
  content = join(root, 'content');
  mkdirSync(join(content, 'articles'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('archiveFolderProblem takes a linked folder of articles, and none that has gone', () => {
  expect(archiveFolderProblem(content)).toBeUndefined();
  rmSync(join(content, 'articles'), { recursive: true });
  mkdirSync(join(root, 'kept'));
  symlinkSync(join(root, 'kept'), join(content, 'articles'));
  expect(archiveFolderProblem(content)).toBeUndefined();
  rmSync(join(root, 'kept'), { recursive: true });
  expect(archiveFolderProblem(content)?.message).toMatch(/is a link to .*kept/);
  expect(archiveFolderProblem(join(root, 'contnet'))?.hint).toContain('--archive');
  expect(archiveFolderProblem(join(root, 'contnet'), 'VERBATIM_CONTENT')?.hint).toContain(
    'correct VERBATIM_CONTENT',
  );
});

test('an archive whose articles are elsewhere needs no folder of articles', () => {
  rmSync(join(content, 'articles'), { recursive: true });
  expect(archiveFolderProblem(content)).toBeDefined();
  expect(archiveFolderProblem(content, undefined, true)).toBeUndefined();
});
