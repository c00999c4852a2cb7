import { expect, test } from 'vitest';
import { componentProblems } from './component-problems.ts';

const archive = '/news/archive';
const FILE = `${archive}/components/Footer.astro`;

const located = (message: string, more: object) => Object.assign(new Error(message), more);

test('what a compiler cannot read, with its line, however deep the error is', () => {
  const compiler = located('Unexpected token', { loc: { file: FILE, line: 2, column: 10 } });
  const gathered = located('Build failed with 1 error:', { errors: [compiler, compiler] });
  const problems = componentProblems(new Error('Vite', { cause: gathered }), archive);
  expect(problems).toEqual([
    {
      file: 'content/components/Footer.astro',
      line: 2,
      message: 'This component cannot be used: Unexpected token.',
      hint: expect.stringContaining('correct it'),
    },
  ]);
});

test('every import that leads nowhere', () => {
  const missing = (exporter: string, line: number) =>
    located('x', { code: 'UNRESOLVED_IMPORT', exporter, loc: { file: FILE, line } });
  const error = located('Build failed', { errors: [missing('b', 3), missing('./A.astro', 2)] });
  expect(componentProblems(error, archive).map(({ line, message }) => [line, message])).toEqual([
    [2, 'It imports “./A.astro”, which cannot be found.'],
    [3, 'It imports “b”, which cannot be found.'],
  ]);
});

test.each([
  [`    at eval (${FILE}:5:2)\n    at Base (/p/src/layouts/Base.astro:1:1)`, 5],
  [`    at file://${FILE}:7:2`, 7],
  [`    at Footer (file://${FILE}?x=1:9:2)`, 9],
])('what is thrown while a page is made: %s', (trace, line) => {
  const error = new Error('nope is not defined');
  error.stack = `ReferenceError: nope is not defined\n${trace}`;
  expect(componentProblems(error, archive)).toMatchObject([{ line }]);
});

test('a mistake elsewhere is none of the archive’s', () => {
  const error = new Error('no');
  error.stack = 'Error: no\n    at x (/program/src/components/site/Footer.astro:1:1)';
  const circular = located('no', { loc: { file: `${archive}/articles/a.md`, line: 1 } });
  circular.cause = circular;
  for (const each of [error, circular, 'no', undefined]) {
    expect(componentProblems(each, archive)).toEqual([]);
  }
});
