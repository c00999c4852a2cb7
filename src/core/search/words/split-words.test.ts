import { expect, test } from 'vitest';
import { isSpaceless, splitWords } from './split-words.ts';

const words = (text: string) => splitWords(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['The bridge, again.', ['The', 'bridge', 'again']],
  ['don’t o’clock owners’', ['don’t', 'o’clock', 'owners']],
  ['1,200.50 in 2024', ['1,200.50', 'in', '2024']],
  ['the U.S. left', ['the', 'U.S', 'left']],
  ['well-known', ['well', 'known']],
  ['東京 bridge', ['東', '京', 'bridge']],
  ['…', []],
  ['', []],
])('%j', (text, found) => {
  expect(words(text)).toEqual(found);
});

test('a letter of a script without spaces is told from a word', () => {
  expect(splitWords('東a').map(({ kind }) => kind)).toEqual(['letter', 'word']);
});

test.each([
  ['桥', true],
  ['한국', true],
  ['ไทย', true],
  ['bridge', false],
  ['кот', false],
  ['', false],
])('%s is of a script without spaces: %s', (text, expected) => {
  expect(isSpaceless(text)).toBe(expected);
});
