import { describe, expect, test } from 'vitest';
import { isIn, LIST } from './listed.ts';
import { readWord } from './printed-words.ts';

describe('readWord', () => {
  test('a word in lower case, and what the lists say of it', () => {
    const word = readWord('Said', true);
    expect(word).toMatchObject({ text: 'Said', lower: 'said', capital: true });
    expect(word.cue?.lemma).toBe('say');
    expect(isIn(word, LIST.cue)).toBe(true);
  });

  test.each([
    ['harbour', false],
    ['Harbour', true],
    ['Ærø', true],
    ['al-Tolva', true],
    ['al-tolva', false],
    ['’s', false],
  ])('%s has a capital: %s', (printed, capital) => {
    expect(readWord(printed, true).capital).toBe(capital);
  });

  test('a number stays as it is printed', () => {
    expect(readWord('9AM', false).lower).toBe('9AM');
  });

  test('the same word is read once', () => {
    const text = 'Representatives left';
    expect(readWord(text.slice(0, 15), true)).toBe(readWord('Representatives', true));
  });

  test('whatever was read before, a word is the same', () => {
    const first = readWord('Harbour', true);
    for (let k = 0; k < 40_000; k++) readWord(`w${k}`, true);
    expect(readWord('Harbour', true)).toEqual(first);
    expect(readWord('Harbour', true)).not.toBe(first);
  });

  test('names of properties of objects are words like others', () => {
    expect(readWord('constructor', true)).toMatchObject({ lower: 'constructor', lists: 0 });
    expect(readWord('__proto__', true).text).toBe('__proto__');
  });
});
