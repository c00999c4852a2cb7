import fc from 'fast-check';
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

const SPACED_ALPHABET = [..."aéZя.,’'- 17\u0301\u00ad\u200d\u02c6·", 'U.S.', '1,200', 'o’'];

test('a text is split alike whether or not another script is in it', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...SPACED_ALPHABET), { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      // A letter of a script without spaces after it has the text split with all scripts in mind.
      expect(splitWords(text)).toEqual(splitWords(`${text} 東`).slice(0, -1));
    }),
    { numRuns: 500 },
  );
});

test('every letter and digit by itself is of the kind that its script says', () => {
  const wrong: string[] = [];
  for (let code = 0; code <= 0x3_ff_ff; code++) {
    const letter = String.fromCodePoint(code);
    if (!/^[\p{L}\p{N}]$/u.test(letter)) continue;
    const [span] = splitWords(letter);
    if ((span?.kind === 'letter') !== isSpaceless(letter)) wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});
