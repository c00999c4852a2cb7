import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldLetters } from './fold-letters.ts';

test.each([
  ['Bridge', ['bridge']],
  ['Café', ['cafe']],
  ['Đoković', ['dokovic', 'djokovic']],
  ['don’t', ["don't"]],
  ['co\u00adop', ['coop']],
  ['Й', ['й']],
  ['', ['']],
])('“%s” is typed %j', (word, ways) => {
  expect(foldLetters(word)).toEqual(ways);
});

test('each way folds to itself', () => {
  fc.assert(
    fc.property(fc.constantFrom('ÅLESUND', 'Straße', 'naïve', 'Łódź', 'ﬁne', 'Æther'), (word) => {
      for (const way of foldLetters(word)) expect(foldLetters(way)[0]).toBe(way);
    }),
  );
});
