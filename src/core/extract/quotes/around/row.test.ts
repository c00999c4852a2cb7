import { expect, test } from 'vitest';
import { readProse } from '../../../../test/support/prose.ts';
import { rowOf } from './row.ts';

/** The words of the row in which the stretch of a number stands. */
function row(text: string, index: number): string {
  const { outline } = readProse(text);
  const stretch = outline.stretches[index];
  if (!stretch) throw new Error('no stretch');
  const [first, after] = rowOf(outline, stretch);
  const from = outline.tokens[first]?.start ?? 0;
  return text.slice(from, outline.tokens[after - 1]?.end);
}

test.each([0, 1])('words in marks that “and” joins are one row (%i)', (index) => {
  expect(row('The usual “ums” and “ahs” fell.', index)).toBe('“ums” and “ahs”');
});

test('a comma may stand before the joint', () => {
  expect(row('Both “one”, or “two” will do.', 1)).toBe('“one”, or “two”');
});

test('what nothing joins is a row by itself', () => {
  expect(row('The “one” is no “two” here.', 0)).toBe('“one”');
  expect(row('“Go,” he said, and “stay” was the answer.', 1)).toBe('“stay”');
});
