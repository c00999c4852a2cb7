import { describe, expect, test } from 'vitest';
import { numberWords } from './frequent-words.ts';
import { joinNumbers, listWords, numberAfter, numberBefore } from './list-words.ts';

const NO_WORDS = new Map<string, number>();
const FREQUENT = numberWords(['the', 'of']);

/** Positions and neighbours of each term. */
function placesIn(text: string) {
  const { terms, positions, neighbours } = listWords(text, 0, FREQUENT);
  return Object.fromEntries(terms.map((term, at) => [term, [positions[at], neighbours[at]]]));
}

describe('listWords', () => {
  test('each word has its positions, and counts more in the headline', () => {
    const text = 'Bridge\n\nThe bridge, the ferry.';
    const { length, terms, weights, positions } = listWords(text, 6, NO_WORDS);
    expect({ length, terms, weights, positions }).toEqual({
      length: 5,
      terms: ['bridge', 'the', 'ferry'],
      weights: [4, 2, 1],
      positions: [[0, 2], [1, 3], [4]],
    });
  });

  test('one word has all terms by which it is found', () => {
    const { length, terms, positions } = listWords('L’accord', 0, NO_WORDS);
    expect(length).toBe(1);
    expect(terms).toEqual(["l'accord", 'accord']);
    expect(positions).toEqual([[0], [0]]);
  });

  test('where frequent words are, the words beside them and pairs say', () => {
    expect(placesIn('the end of the war')).toEqual({
      the: [[], []],
      end: [[1], [joinNumbers(1, 2)]],
      of: [[], []],
      'of the': [[2], [0]],
      war: [[4], [joinNumbers(1, 0)]],
    });
  });

  test('beside a script without spaces a frequent word has its own positions', () => {
    expect(placesIn('the 桥')).toMatchObject({ the: [[0], [0]], 桥: [[1], [0]] });
  });

  test('no text, no words', () => {
    const { length, terms } = listWords('', 0, FREQUENT);
    expect([length, terms]).toEqual([0, []]);
  });
});

test.each([
  [0, 0],
  [1, 2],
  [63, 63],
])('the numbers %d and %d are joined and come apart', (before, after) => {
  const joined = joinNumbers(before, after);
  expect([numberBefore(joined), numberAfter(joined)]).toEqual([before, after]);
});
