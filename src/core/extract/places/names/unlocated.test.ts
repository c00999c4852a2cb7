import { describe, expect, test } from 'vitest';
import { findUnlocatedPlaces } from './unlocated.ts';

const found = (text: string) =>
  findUnlocatedPlaces(text).map(({ kind, span }) => `${kind}: ${text.slice(span.start, span.end)}`);

describe('findUnlocatedPlaces', () => {
  test.each([
    ['They met in Old Harbour Street.', ['street: Old Harbour Street']],
    ['They met on 42nd Street.', ['street: 42nd Street']],
    ['They drove down Highway 61 and I-95.', ['street: Highway 61', 'street: I-95']],
    ['They swam in Lake Solvik and the Gorra River.', ['water: Lake Solvik', 'water: Gorra River']],
    ['They landed at Gorra International Airport.', ['building: Gorra International Airport']],
    ['In Quay Lane they met.', ['street: Quay Lane']],
  ])('%s', (text, places) => {
    expect(found(text)).toEqual(places);
  });

  test.each(['Wall Street fell.', 'The Street was empty.', 'A river ran.', 'Streetcars ran.', ''])(
    'none in: %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  test('a chain of hyphens costs no more than its length', () => {
    expect(found(`${'A-'.repeat(50_000)}B`)).toEqual([]);
  });
});
