import { expect, test } from 'vitest';
import { foldWords, sameWords } from './fold-words.ts';

test.each([
  ['We stay,', 'We stay.'],
  ['We stay', 'we  STAY...'],
  ['“We” stay', '"We" stay'],
  ['We\nstay', 'We stay'],
])('%j and %j are the same words', (a, b) => {
  expect(sameWords(a, b)).toBe(true);
  expect(foldWords(a)).toBe(foldWords(b));
});

test.each([
  ['We stay', 'We stayed'],
  ['We stay?', 'We stay'],
  ['We, stay', 'We stay on'],
])('%j and %j are not', (a, b) => {
  expect(sameWords(a, b)).toBe(false);
});

test('no words fold to nothing', () => {
  expect([foldWords(''), foldWords('...')]).toEqual(['', '']);
});
