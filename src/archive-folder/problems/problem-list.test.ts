import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listProblems } from './problem-list.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-problems-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const problems = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    file: `content/${at}.md`,
    line: 2,
    message: 'layout is not a known key.',
    hint: 'remove it, or more',
  }));

test('many problems are all in a file that is named', () => {
  expect(listProblems(problems(500), folder, 'problems')).toContain('problems.csv');
  const lines = readFileSync(join(folder, 'problems.csv'), 'utf8').trimEnd().split('\n');
  expect(lines).toHaveLength(501);
  expect(lines[1]).toBe('content/0.md,2,,layout is not a known key.,"remove it, or more"');
});

test('a few need no file, and a cache that cannot be written has none', () => {
  expect(listProblems(problems(2), folder, 'problems')).toBeUndefined();
  writeFileSync(join(folder, 'cache'), '');
  expect(listProblems(problems(500), join(folder, 'cache'), 'problems')).toBeUndefined();
});
