import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText } from './fold-text.ts';

test.each([
  ['Café', 'cafe'],
  ['a  \n b', 'a b'],
  ['‘one’ “two”', '\'one\' "two"'],
  ['co\u00adop', 'coop'],
  ['ﬁne', 'fine'],
  ['Straße', 'straße'],
  ['', ''],
])('%j is %j', (original, folded) => {
  expect(foldText(original).text).toBe(folded);
});

test('each folded unit knows where it comes from, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (original) => {
      const { text, origin } = foldText(original);
      expect(origin).toHaveLength(text.length + 1);
      expect(origin.at(-1)).toBe(original.length);
      expect([...origin].sort((a, b) => a - b)).toEqual(origin);
    }),
  );
});

test('folding twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii' }), (original) => {
      const { text } = foldText(original);
      expect(foldText(text).text).toBe(text);
    }),
  );
});
