import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { balanceLines, cutWidePieces, fillLines, findPieces } from './break-lines.ts';

/** Every character one wide. */
const countWidth = (text: string) => Float64Array.from({ length: text.length + 1 }, (_, at) => at);

const linesOf = (text: string, width: number, balance = false) => {
  const pieces = findPieces(text);
  const filled = fillLines(pieces, countWidth(text), width);
  const lines = filled && balance ? balanceLines(filled, pieces, countWidth(text), width) : filled;
  return lines?.map(({ start, end }) => text.slice(start, end));
};

describe('fillLines', () => {
  test('fills lines with whole words', () => {
    expect(linesOf('to be or not to be', 8)).toEqual(['to be or', 'not to', 'be']);
  });

  test('never begins a line with closing punctuation nor parts a number', () => {
    expect(linesOf('yes » 1,000 “no”', 5)).toEqual(['yes »', '1,000', '“no”']);
  });

  test('says when a word is wider than a line', () => {
    expect(linesOf('unbreakable', 5)).toBeUndefined();
  });

  test('of any text hold all of it but the spaces between', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const pieces = cutWidePieces(text, findPieces(text), countWidth(text), 9);
        const lines = fillLines(pieces, countWidth(text), 40) ?? [];
        const shown = lines.map(({ start, end }) => text.slice(start, end)).join('');
        expect(shown.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});

describe('balanceLines', () => {
  test('evens lines out, so that no word stands alone', () => {
    expect(linesOf('to be or not to be', 14, true)).toEqual(['to be or', 'not to be']);
  });

  test('never takes more lines', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 40 }), fc.integer({ min: 15, max: 60 }), (text, width) => {
        expect(linesOf(text, width, true)?.length).toBe(linesOf(text, width)?.length);
      }),
    );
  });
});

test('cutWidePieces cuts between characters as a reader counts them', () => {
  const text = 'ne\u0301e👩‍🚒x';
  const pieces = cutWidePieces(text, findPieces(text), countWidth(text), 3);
  const cut = pieces.map(({ start, inkEnd }) => text.slice(start, inkEnd));
  expect(cut).toContain('e\u0301');
  expect(cut).toContain('👩‍🚒');
});
