import { expect, test } from 'vitest';
import { wrapWords } from './help.ts';

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

test('a text is broken between words, at a terminal’s width', () => {
  const lines = wrapWords(words(50)).split('\n');
  expect(lines.map((line) => line.length)).toEqual([99, 99, 49]);
  expect(lines.join(' ')).toBe(words(50));
});

test.each(['', 'one line', 'two\nlines', `${words(20)}\n${words(20)}`, `a\n\nb`])(
  'what fits stays as it is: %j',
  (text) => expect(wrapWords(text)).toBe(text),
);

test('a long word gets a line of its own', () => {
  const long = 'x'.repeat(150);
  expect(wrapWords(`before ${long} after`)).toBe(`before\n${long}\nafter`);
});
