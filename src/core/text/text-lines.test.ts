import { expect, test } from 'vitest';
import { linesOf, measureWords } from './text-lines.ts';

test.each([
  ['', 10, 1],
  ['one', 10, 1],
  ['one two three four', 5, 2],
  ['Donaudampfschifffahrtsgesellschaft', 5, 4],
  ['a — b', 2, 2],
])('“%s” in %d em', (text, room, lines) => {
  expect(linesOf(measureWords(text), room)).toBe(lines);
});

test('white space at the end of a line takes no room', () => {
  const [word] = measureWords('word ');
  expect(word?.ink).toBeLessThan(word?.width ?? 0);
});
