import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetCompiled, keepCompiled, useCompiled } from './compile-cache.ts';

const enable = vi.fn();

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-compiled-'));
  enable.mockClear();
});
afterEach(() => rmSync(folder, { recursive: true }));

test.each([
  ['beside the user', '.', undefined, '.cache'],
  ['above the archive folder', 'content', undefined, '.cache'],
  ['where the environment says', '.', 'elsewhere', 'elsewhere'],
])('what was compiled is used %s', (_, at, named, cache) => {
  mkdirSync(join(folder, 'content'), { recursive: true });
  mkdirSync(join(folder, cache, 'compiled'), { recursive: true });
  expect(useCompiled(join(folder, at), named, enable)).toBe(join(folder, cache, 'compiled'));
  expect(enable).toHaveBeenCalledExactlyOnceWith(join(folder, cache, 'compiled'));
});

test('a cache that is named is used before it is there', () => {
  expect(useCompiled(folder, 'elsewhere', enable)).toBe(join(folder, 'elsewhere/compiled'));
});

test('a folder without a cache stays as it is', () => {
  expect(useCompiled(folder, undefined, enable)).toBeUndefined();
  expect(enable).not.toHaveBeenCalled();
});

test('it is kept in the cache of the archive', () => {
  expect(keepCompiled(folder, enable)).toBe(join(folder, 'compiled'));
});

test('what was compiled is forgotten once it is too much, but not its folders', () => {
  forgetCompiled(folder, 2);
  mkdirSync(join(folder, 'compiled/v24'), { recursive: true });
  const module = join(folder, 'compiled/v24/module');
  writeFileSync(module, 'abc');
  forgetCompiled(folder, 3);
  expect(existsSync(module)).toBe(true);
  forgetCompiled(folder, 2);
  expect(existsSync(join(folder, 'compiled/v24'))).toBe(true);
  expect(existsSync(module)).toBe(false);
});
