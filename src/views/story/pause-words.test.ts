import { expect, test } from 'vitest';
import { pauseWords } from './pause-words.ts';

test.each([
  [1, 'story', '1 month without this story'],
  [23, 'story', '23 months without this story'],
  [24, 'story', '2 years without this story'],
  [31, 'articles', 'over 2 years without articles'],
] as const)('%i months', (months, without, words) => {
  expect(pauseWords(months, without)).toBe(words);
});
