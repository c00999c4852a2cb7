import { mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isWithin, realPathOf } from './real-path.ts';

test.each([
  ['/a/b', '/a/b', true],
  ['/a/b/c', '/a/b', true],
  ['/a/bc', '/a/b', false],
  ['/a', '/a/b', false],
  ['/a', '/', true],
])('%s is within %s: %s', (path, folder, is) => {
  expect(isWithin(path, folder)).toBe(is);
});

test('links are followed as far as the path exists', ({ onTestFinished }) => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'real-path-')));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  symlinkSync(folder, join(folder, 'again'));
  expect(realPathOf(join(folder, 'again', 'not', 'there'))).toBe(join(folder, 'not', 'there'));
  expect(realPathOf(folder)).toBe(folder);
});
