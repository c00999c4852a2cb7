import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { shownFile, shownProblem, writeProblem } from './shown-problem.ts';

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
  expect(writeProblem(problem, archive)).toMatch(/speakers\.yaml:4.*\n[\s\S]*\n$/);
});
