import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { foldersOf, knownFolders, listSiteTree, sizeOfStamp, stampOf } from './site-tree.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'verbatim-tree-'));
  mkdirSync(join(root, 'a/b'), { recursive: true });
  for (const path of ['index.html', 'a/.DS_Store', 'a/b/x.json']) {
    writeFileSync(join(root, path), path);
    utimesSync(join(root, path), 1_700_000_000, 1_700_000_000.7);
  }
});
afterEach(() => rmSync(root, { recursive: true }));

test('files have size and time, and what does not count is left out', () => {
  const { files, folders } = listSiteTree(root, new Set(['.DS_Store']));
  expect(Object.fromEntries(files)).toEqual({
    'index.html': '10 1700000000',
    'a/b/x.json': '10 1700000000',
  });
  expect(folders).toEqual(['a', 'a/b']);
});

test('a file that is written again has another stamp; one that is gone has none', () => {
  const file = join(root, 'index.html');
  writeFileSync(file, 'other text');
  expect(stampOf(file)).not.toBe('10 1700000000');
  rmSync(file);
  expect(stampOf(file)).toBe('');
  expect(['10 1700000000', ''].map(sizeOfStamp)).toEqual([10, 0]);
});

test('foldersOf names every folder above', () => {
  expect([...foldersOf(['a/b/c.html', 'a/d.html', 'e.html'])].sort()).toEqual(['a', 'a/b']);
});

const LATER = Date.now() + 3_600_000;

test('what is known of unchanged folders is not looked for, and a change is', () => {
  const whole = listSiteTree(root);
  const known = knownFolders(root, whole.files.keys(), LATER);
  expect([...known.keys()].sort()).toEqual(['', 'a', 'a/b']);
  const told = new Map([...known].map(([path, folder]) => [path, { ...folder, folders: [] }]));
  expect(listSiteTree(root, new Set(), told).folders).toEqual([]);
  expect(listSiteTree(root, new Set(), known)).toEqual(whole);
  writeFileSync(join(root, 'a/b/new.json'), '{}');
  rmSync(join(root, 'index.html'));
  expect(listSiteTree(root, new Set(), known)).toEqual(listSiteTree(root));
});

test('a folder that nothing was written to keeps its time, and a change by others shows', () => {
  const { files } = listSiteTree(root);
  const known = knownFolders(root, files.keys(), LATER);
  writeFileSync(join(root, 'a/other.json'), '{}');
  const later = knownFolders(root, files.keys(), LATER, known);
  expect(later).toEqual(known);
  expect(listSiteTree(root, new Set(), later)).toEqual(listSiteTree(root));
});

test('a folder that was changed too late is listed again', () => {
  const { files } = listSiteTree(root);
  expect(knownFolders(root, files.keys(), 0).size).toBe(0);
});
