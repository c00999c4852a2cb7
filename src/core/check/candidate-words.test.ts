import { expect, test } from 'vitest';
import { spokenWords } from '../sayings/spoken-words.ts';
import { candidateWords } from './candidate-words.ts';

test('the words of a quote are split once', () => {
  const quote = { id: 'a', words: 'We will rebuild.', speakers: [] };
  expect(candidateWords(quote)).toEqual(spokenWords(quote.words));
  expect(candidateWords(quote)).toBe(candidateWords(quote));
  expect(candidateWords({ ...quote, words: 'No.' })).toEqual(spokenWords('No.'));
});
