import { expect, test } from 'vitest';
import { locateWords } from './word-positions.ts';

const text = 'The mayor (“plainly  necessary,” he said)\n\n— left.';
const spanOf = (words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

test('whatever stands between white space is a word', () => {
  expect(locateWords(text).count).toBe(8);
});

test.each([
  ['“plainly  necessary,”', { start: 2, count: 2 }],
  ['The', { start: 0, count: 1 }],
  ['necessary,” he said)\n\n—', { start: 3, count: 4 }],
  ['left.', { start: 7, count: 1 }],
] as const)('%s', (words, range) => {
  expect(locateWords(text).rangeOf(spanOf(words))).toEqual(range);
});

test('a span between words is none', () => {
  expect(locateWords(text).rangeOf({ start: 41, end: 43 })).toBeUndefined();
});
