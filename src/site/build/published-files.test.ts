import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeSealedLines } from '../../archive-folder/files/sealed-lines.ts';
import { treeOf, untouchedFiles } from './published-files.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'verbatim-published-'));
});
afterEach(() => rmSync(root, { recursive: true }));

test('of what the last build published, what is still as it was', () => {
  mkdirSync(join(root, 'dist'));
  for (const name of ['a.json', 'b.json', '.DS_Store']) writeFileSync(join(root, 'dist', name), name);
  const { files } = treeOf(join(root, 'dist'));
  expect([...files.keys()].sort()).toEqual(['a.json', 'b.json']);
  const lines = ['a.json', 'b.json', 'c.json'].map((path) => [path, 'key', files.get(path) ?? '1 1']);
  writeSealedLines(join(root, 'cache/build/files.ndjson'), lines);
  writeFileSync(join(root, 'dist/b.json'), 'changed');
  const now = treeOf(join(root, 'dist')).files;
  expect([...untouchedFiles(join(root, 'cache'), now).keys()]).toEqual(['a.json']);
});

test('nothing, where there is no site', () => {
  expect(treeOf(join(root, 'dist')).files.size).toBe(0);
  expect(untouchedFiles(join(root, 'cache'), new Map()).size).toBe(0);
});
