import { describe, expect, test } from 'vitest';
import {
  describeCharacter,
  dropImpossibleCharacters,
  findImpossibleCharacter,
  findImpossibleText,
  wholeCharacters,
} from './characters.ts';

describe('findImpossibleCharacter', () => {
  test.each(['\0', '\x07', '\x0c', '\x7f', '\ufffe', '\uffff', '\ud83d', '\udc00'])(
    'finds %j',
    (character) => {
      expect(findImpossibleCharacter(`ab${character}c`)).toBe(2);
    },
  );

  test.each(['a\tb\n', 'line\u2028separator\u2029', '\u0085', '😀', '\ufffd', ''])(
    'lets %j be',
    (text) => {
      expect(findImpossibleCharacter(text)).toBe(-1);
      expect(dropImpossibleCharacters(text)).toBe(text);
    },
  );
});

test('describeCharacter names what a person has to look for', () => {
  expect(describeCharacter('\0', 0)).toBe('a NUL byte');
  expect(describeCharacter('\x07', 0)).toBe('a control character (U+0007)');
  expect(describeCharacter('\ufffe', 0)).toBe('U+FFFE, which is not a character');
  expect(describeCharacter('\ud83d', 0)).toBe('half a character (U+D83D)');
});

test('findImpossibleText looks through keys and values', () => {
  expect(findImpossibleText({ a: [{ b: 'ok' }, { b: 'x\ufffe' }] })).toEqual({
    path: ['a', 1, 'b'],
    character: 'U+FFFE, which is not a character',
  });
  expect(findImpossibleText({ 'a\ufffe': 1 })?.path).toEqual([]);
  expect(findImpossibleText({ a: 1, b: null, c: 'fine' })).toBeUndefined();
});

test('wholeCharacters leaves no half at a cut', () => {
  expect(wholeCharacters('a😀b'.slice(2))).toBe('b');
  expect(wholeCharacters('a😀b'.slice(0, 2))).toBe('a');
  expect(wholeCharacters('😀')).toBe('😀');
});
