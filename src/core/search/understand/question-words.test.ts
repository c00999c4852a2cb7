import { expect, test } from 'vitest';
import { questionWordsOf } from './question-words.ts';

test('words are folded, but those between alternatives are as typed', () => {
  const { asking, or } = questionWordsOf('es-MX');
  expect(asking.has('que')).toBe(true);
  expect(or.has('O')).toBe(true);
});

test('of a language without such words every word is searched for', () => {
  const { little, asking, or } = questionWordsOf('xx');
  expect([little.size, asking.size, [...or]]).toEqual([0, 0, ['OR']]);
});
