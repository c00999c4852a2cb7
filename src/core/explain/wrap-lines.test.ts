import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrapLines } from './wrap-lines.ts';

test.each([
  ['', 5, []],
  ['one two three', 7, ['one two', 'three']],
  ['one  two\nthree', 80, ['one two three']],
  ['incomprehensible is long', 8, ['incomprehensible', 'is long']],
])('%j at %i', (text, width, lines) => {
  expect(wrapLines(text, width)).toEqual(lines);
});

test('no word is lost, and no line is too long but for a word that is', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 80 }), (text, width) => {
      const lines = wrapLines(text, width);
      expect(lines.join(' ')).toBe(text.split(/\s+/).filter(Boolean).join(' '));
      for (const line of lines) expect(line.length <= width || !line.includes(' ')).toBe(true);
    }),
  );
});
