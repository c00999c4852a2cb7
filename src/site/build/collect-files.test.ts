import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStaging, type Staging } from '../publish/staging.ts';
import { collectFiles } from './collect-files.ts';

let root = '';
let staging: Staging;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'verbatim-collect-'));
  mkdirSync(join(root, 'dist'));
  writeFileSync(join(root, 'dist/a.json'), 'A');
  staging = openStaging(join(root, 'dist'));
});
afterEach(() => rmSync(root, { recursive: true }));

const collect = (key = '1') =>
  collectFiles(new Map([['a.json', { key, stamp: '' }]]), join(root, 'dist'), staging);

test('a file made from the same is kept, another is not', () => {
  const files = collect();
  expect(files.keep('b.json', '1')).toBe(false);
  expect(files.keep('a.json', '2')).toBe(false);
  expect(files.keys.size).toBe(0);
  expect(files.keep('a.json', '1')).toBe(true);
  expect([...files.keys]).toEqual([['a.json', '1']]);
});

test('a file made from something else is written only if it has other bytes', () => {
  const files = collect();
  files.add('a.json', 'A', '2');
  expect([...files.keys]).toEqual([['a.json', '2']]);
  expect(staging.written.size).toBe(0);
  files.add('a.json', 'B', '3');
  expect(readFileSync(join(staging.folder, 'a.json'), 'utf8')).toBe('B');
});

test('a file without a key is known by its bytes', () => {
  const first = collect();
  first.add('a.json', 'A');
  const second = collect(first.keys.get('a.json'));
  second.add('a.json', 'A');
  second.add('c/d.txt', 'new');
  expect([...staging.written]).toEqual(['c/d.txt']);
});

test('what is broken is told, and pictures and folders are taken from where they are', () => {
  const files = collect();
  files.add('x/index.html', '<html>');
  expect(files.broken).toEqual(['x/index.html']);
  mkdirSync(join(root, 'cache/deep'), { recursive: true });
  writeFileSync(join(root, 'cache/deep/p.png'), 'P');
  files.place('images/p.png', join(root, 'cache/deep/p.png'), 'p');
  files.addFolder(join(root, 'cache'), 'index/');
  for (const path of ['images/p.png', 'index/deep/p.png']) {
    expect(readFileSync(join(staging.folder, path), 'utf8')).toBe('P');
  }
});

test('what was made elsewhere from the same is taken from there', () => {
  const made = join(root, 'made.html');
  writeFileSync(made, 'M');
  const find = (path: string, key: string) =>
    path === 'm.html' && key === '5' ? made : undefined;
  const files = collectFiles(new Map(), join(root, 'dist'), staging, find);
  expect(files.keep('m.html', '4')).toBe(false);
  expect(files.keep('m.html', '5')).toBe(true);
  expect([...files.keys]).toEqual([['m.html', '5']]);
  expect(readFileSync(join(staging.folder, 'm.html'), 'utf8')).toBe('M');
});
