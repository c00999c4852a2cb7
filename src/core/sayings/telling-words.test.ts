import { describe, expect, test } from 'vitest';
import { spokenWords } from './spoken-words.ts';
import { areTelling, isLongWord } from './telling-words.ts';

describe('areTelling', () => {
  const words = spokenWords('I think that it is a bribe for them');
  test.each([
    ['two long words', [1, 6], true],
    ['one of two long words, and four small ones', [0, 1, 2, 3, 4], true],
    ['one of two long words, and few others', [0, 1, 2], false],
    ['small words alone', [0, 2, 3], false],
  ])('%s: %s', (_what, found, telling) => {
    expect(areTelling(found, words)).toBe(telling);
  });

  test('all words of a text of small words', () => {
    expect(areTelling([0, 1, 2], spokenWords('so be it'))).toBe(true);
  });
});

test('a word of five letters is long', () => {
  expect(spokenWords('ferry ship').map(isLongWord)).toEqual([true, false]);
});
