import fc from 'fast-check';
import { expect, test } from 'vitest';
import { letterOf, readVocabulary, vocabularyFile, writeVocabulary } from './vocabulary.ts';

test('words come back with their counts', () => {
  const word = fc.record({
    term: fc.string({ unit: 'grapheme' }),
    count: fc.nat(100_000),
    proper: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const written = words.map((each) => ({ ...each, term: each.term.toWellFormed() }));
      expect(readVocabulary(writeVocabulary(written))).toEqual(written);
    }),
  );
});

test.each([
  ['bridge', 'b'],
  ['łódź', 'ł'],
  ['кот', 'к'],
  ['𐐀𐐁', '𐐀'],
  ['2024', undefined],
  ['$5m', undefined],
  ['桥', undefined],
  ['', undefined],
])('%s is listed under %s', (term, letter) => {
  expect(letterOf(term)).toBe(letter);
});

test('a file has a name of plain letters and digits', () => {
  expect(vocabularyFile('ł', false)).toBe('vocabulary/142.bin');
  expect(vocabularyFile('𐐀', false)).toBe('vocabulary/10400.bin');
  expect(vocabularyFile('ł', true)).toBe('vocabulary/all.bin');
});
