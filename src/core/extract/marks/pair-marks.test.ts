import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pairMarks } from './pair-marks.ts';
import { isInches, readMarks } from './read-marks.ts';

function pair(text: string) {
  const marks = readMarks(text, { start: 0, end: text.length }).filter(
    ({ family }) => family !== 'single',
  );
  const { pairs, open, unpaired } = pairMarks(marks, (mark) => isInches(text, mark));
  return {
    words: pairs.map(({ open: from, close }) => text.slice(from.end, close.start)),
    open: open?.start,
    unpaired: unpaired.map(({ start }) => start),
  };
}

describe('pairMarks', () => {
  test.each([
    ['“One,” he said, “two.”', ['One,', 'two.']],
    ['"One," he said, "two."', ['One,', 'two.']],
    ['“One «two» three”', ['One «two» three']],
    ['”One,” he said.', ['One,']],
    ['“One,“ he said.', ['One,']],
    ['A 12" board, "so thick," he said.', ['so thick,']],
    ['He left.', []],
  ])('%s', (text, words) => {
    expect(pair(text)).toMatchObject({ words, unpaired: [] });
  });

  test('a mark left open at the end may continue', () => {
    expect(pair('He said: “One. Two.')).toEqual({ words: [], open: 9, unpaired: [9] });
  });

  test('a closing mark alone has no pair', () => {
    expect(pair('One,” he said.')).toMatchObject({ words: [], unpaired: [4] });
  });

  test('where marks are left over, only clear pairs stay', () => {
    expect(pair('One,” he said. “Two,” she said.').words).toEqual(['Two,']);
  });

  test('pairs are in order and do not overlap, and every mark is paired or not', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('“', '”', '"', '«', '»', 'word', ' ', '.', ',')),
        (parts) => {
          const text = parts.join('');
          const marks = readMarks(text, { start: 0, end: text.length });
          const { pairs, unpaired } = pairMarks(marks, () => false);
          let end = -1;
          for (const { open, close } of pairs) {
            expect(open.start).toBeGreaterThan(end);
            expect(close.start).toBeGreaterThanOrEqual(open.end);
            expect(close.family).toBe(open.family);
            end = close.start;
          }
          expect(2 * pairs.length + unpaired.length).toBeLessThanOrEqual(marks.length);
        },
      ),
    );
  });
});
