import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { describeWarnings, shownError, shownFile, shownProblem } from './shown-problem.ts';

const archive = resolve('elsewhere/news');

test.each([
  ['content/articles/bridge.md', /news\/articles\/bridge\.md$/],
  ['content', /news$/],
  ['contents/bridge.md', /^contents\/bridge\.md$/],
  ['verbatim.yaml', /^verbatim\.yaml$/],
])('%s', (file, shown) => {
  expect(shownFile(file, archive).replaceAll('\\', '/')).toMatch(shown);
});

test('the names of files change in its sentences, too, and the line is told', () => {
  const problem = { file: 'content/speakers.yaml', line: 4, message: 'No.', hint: 'Yes.' };
  expect(shownProblem(problem, archive)).toEqual({
    ...problem,
    file: shownFile(problem.file, archive),
  });
  const told = 'write content/about.md, not “content/x” or my/content/about.md';
  const { hint } = shownProblem({ ...problem, hint: told }, archive);
  const about = shownFile('content/about.md', archive);
  expect(hint).toBe(`write ${about}, not “content/x” or my/content/about.md`);
});

const folders = { contentDir: archive, cacheDir: mkdtempSync(join(tmpdir(), 'verbatim-shown-')) };
afterAll(() => rmSync(folders.cacheDir, { recursive: true }));

test('a few warnings are told in full, and many name the file that lists them', () => {
  const problem = { file: 'content/speakers.yaml', line: 4, message: 'No.', hint: 'Yes.' };
  expect(describeWarnings([problem], folders).join('\n')).toMatch(/speakers\.yaml:4 {2}No\.\n/);
  const many = describeWarnings(
    Array.from({ length: 99 }, () => problem),
    folders,
  );
  expect(many.join('\n')).toMatch(/99 times: No\.\n[\s\S]*All 99 are in .*warnings\.csv/);
  const error = shownError({ problems: Array.from({ length: 99 }, () => problem) }, folders);
  expect(error.message).toMatch(/All 99 are in .*problems\.csv/);
  expect(error.problems).toHaveLength(99);
});
