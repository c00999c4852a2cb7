import { describe, expect, test } from 'vitest';
import { numberWords } from './frequent-words.ts';
import { listWords } from './list-words.ts';
import { placeOf, positionOf } from './place.ts';

const NO_WORDS = new Map<string, number>();
const FREQUENT = numberWords(['the', 'of']);

/** The places of each term. */
function placesIn(text: string) {
  const { terms, places } = listWords(text, { titleLength: 0 }, FREQUENT);
  return Object.fromEntries(terms.map((term, at) => [term, places[at]]));
}

describe('listWords', () => {
  test('each word has its positions, and counts more in the headline', () => {
    const text = 'Bridge\n\nThe bridge, the ferry.';
    const { length, terms, weights, places } = listWords(text, { titleLength: 6 }, NO_WORDS);
    const positions = places.map((list) => list.map(positionOf));
    expect({ length, terms, weights, positions }).toEqual({
      length: 5,
      terms: ['bridge', 'the', 'ferry'],
      weights: [4, 2, 1],
      positions: [[0, 2], [1, 3], [4]],
    });
  });

  test('one word has all terms by which it is found', () => {
    const { length, terms, places } = listWords('L’accord', { titleLength: 0 }, NO_WORDS);
    expect(length).toBe(1);
    expect(terms).toEqual(["l'accord", 'accord']);
    expect(places).toEqual([[0], [0]]);
  });

  test('where frequent words are, the words beside them and pairs say', () => {
    expect(placesIn('the end of the war')).toEqual({
      the: [],
      end: [placeOf(1, 1, 2)],
      of: [],
      'of the': [placeOf(2, 0, 0)],
      war: [placeOf(4, 1, 0)],
    });
  });

  test('beside a script without spaces a frequent word has its own positions', () => {
    expect(placesIn('the 桥')).toMatchObject({ the: [0], 桥: [placeOf(1, 0, 0)] });
  });

  test('no text, no words', () => {
    const { length, terms } = listWords('', { titleLength: 0 }, FREQUENT);
    expect([length, terms]).toEqual([0, []]);
  });
});
