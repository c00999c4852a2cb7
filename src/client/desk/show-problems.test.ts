// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { problemParts, showProblems } from './show-problems.ts';

const problem = { place: 'a.md:4', message: 'Wrong <b>.', fix: 'Fix: right.' };

test('a problem says where it is, what is wrong and how to fix it', () => {
  const shown = showProblems('Mistakes', [problem], 'One more.');
  expect(shown?.textContent).toBe('Mistakesa.md:4Wrong <b>.Fix: right.One more.');
  expect(shown?.querySelector('b')).toBeNull();
});

test('without a place it has none, and no problems are nothing', () => {
  expect(problemParts({ ...problem, place: '' })).toHaveLength(2);
  expect(showProblems('Mistakes', [])).toBeUndefined();
});
