import { describe, expect, test } from 'vitest';
import { authorEntries, FIELD_READERS, fieldProblem, problemsIn } from './article-fields.ts';

describe('a line of authors', () => {
  test.each([
    ['Anna Berg', ['Anna Berg']],
    ['By Anna Berg and Peter Hale', ['Anna Berg', 'Peter Hale']],
    ['Reuters', ['Reuters']],
    ['Anna Berg, harbour editor', [{ name: 'Anna Berg', role: 'harbour editor' }]],
  ])('%s', (line, entries) => {
    expect(authorEntries(line)).toEqual(entries);
  });
});

test('tags are split at commas, and empty ones are left out', () => {
  expect(FIELD_READERS.tags('harbour,  bridge,, ')).toEqual(['harbour', 'bridge']);
});

test('a field is checked as the build checks it, and nothing else is missed', () => {
  expect(fieldProblem('date', '2024-02-30')).toContain('2024-02-30');
  expect(fieldProblem('date', '2024-02-29')).toBeUndefined();
  expect(fieldProblem('authors', ['Anna Berg'])).toBeUndefined();
});

test('every problem is a line with how to fix it', () => {
  const problems = problemsIn({ title: 'Rain', date: 'soon', lang: 'ENGLISH!' });
  expect(problems?.split('\n').map((line) => line.includes('Fix: '))).toEqual([true, true]);
});
