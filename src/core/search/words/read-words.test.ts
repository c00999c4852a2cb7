import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutTerm, readWords } from './read-words.ts';

const termsAt = (text: string, at = 0) => readWords(text)[at]?.terms ?? [];

describe('readWords', () => {
  test.each([
    ['cease-fire', 0, 'ceasefire'],
    ['cease-fire', 1, 'fire'],
    ['one-two-three', 0, 'onetwothree'],
    ['$5m', 0, '$5m'],
    ['5 %', 0, '%5'],
    ['5%', 0, '5'],
    ['明日出発', 0, '明日'],
    ['明日出発', 3, '発'],
    ['C++', 0, 'c++'],
    ['Tromsø', 0, 'tromso'],
  ])('%j, word %d, is found by %j', (text, at, term) => {
    expect(termsAt(text, at)).toContain(term);
  });

  test.each([
    ['one-two-three-four', 'onetwothreefour'],
    ['cease - fire', 'ceasefire'],
    ['5 %5', '%5'],
    ['明 日', '明日'],
  ])('%j is not found by %j', (text, term) => {
    expect(readWords(text).flatMap(({ terms }) => terms)).not.toContain(term);
  });

  test('words lie in the text, in order, each with a term', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const words = readWords(text);
        return words.every(
          ({ start, end, terms }, k) =>
            start >= (words[k - 1]?.end ?? 0) &&
            end > start &&
            end <= text.length &&
            terms.every((term) => term.length <= 60),
        );
      }),
    );
  });
});

test('a word of ten thousand letters is found by its beginning', () => {
  expect(cutTerm('x'.repeat(10_000))).toHaveLength(60);
  expect(cutTerm('sail')).toBe('sail');
});
