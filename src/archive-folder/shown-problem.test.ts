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

test('only the name of the file changes, and the line is told', () => {
  const problem = { file: 'content/speakers.yaml', line: 4, message: 'No.', hint: 'Yes.' };
  expect(shownProblem(problem, archive)).toEqual({
    ...problem,
    file: shownFile(problem.file, archive),
  });
  expect(writeProblem(problem, archive)).toMatch(/speakers\.yaml:4.*\n[\s\S]*\n$/);
});
