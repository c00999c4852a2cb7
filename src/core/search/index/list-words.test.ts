import { expect, test } from 'vitest';
import { listWords } from './list-words.ts';

test('each word has its positions, and counts more in the headline', () => {
  const { length, terms, weights, positions } = listWords('Bridge\n\nThe bridge, the ferry.', 6);
  expect({ length, terms, weights, positions }).toEqual({
    length: 5,
    terms: ['bridge', 'the', 'ferry'],
    weights: [4, 2, 1],
    positions: [[0, 2], [1, 3], [4]],
  });
});

test('one word has all terms by which it is found', () => {
  const { length, terms, positions } = listWords('L’accord', 0);
  expect(length).toBe(1);
  expect(terms).toEqual(["l'accord", 'accord']);
  expect(positions).toEqual([[0], [0]]);
});

test('no text, no words', () => {
  expect(listWords('', 0)).toEqual({ length: 0, terms: [], weights: [], positions: [] });
});
