import { expect, test } from 'vitest';
import { spokenWords } from './spoken-words.ts';
import { tellingPairs, wordPairs } from './word-pairs.ts';

test('each word with the next', () => {
  expect(wordPairs(spokenWords('We stay here'))).toEqual(['we stay', 'stay here']);
  expect(wordPairs(spokenWords('Never!'))).toEqual(['never']);
  expect(wordPairs([])).toEqual([]);
});

test('of each part the pair with the most letters', () => {
  const words = spokenWords('it is the harbour that we need to rebuild at once');
  expect(tellingPairs(words, 2)).toEqual(['harbour that', 'to rebuild']);
  expect(tellingPairs(words, 20)).toEqual(wordPairs(words));
});
