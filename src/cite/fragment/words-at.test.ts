import { describe, expect, test } from 'vitest';
import { toWordEdge, wordsAtEnd, wordsAtStart } from './words-at.ts';

describe('words at the ends of a text', () => {
  test.each([
    ['One, two; three.', 2, 'One, two', 'two; three.'],
    ['One', 3, 'One', 'One'],
    ['', 2, '', ''],
    ['«One» two', 1, '«One', 'two'],
    ['今日は晴れ', 1, '今日', '晴れ'],
  ])('%j: %d', (text, count, first, last) => {
    expect(wordsAtStart(text, count)).toBe(first);
    expect(wordsAtEnd(text, count)).toBe(last);
  });

  test('a long text costs no more, and no character is cut', () => {
    const long = '🙂 '.repeat(100_000);
    expect(wordsAtStart(long, 1_000).length).toBeLessThanOrEqual(600);
    expect(wordsAtEnd(long, 1_000)).toBe(wordsAtEnd(long, 1_000).toWellFormed());
  });
});

describe('toWordEdge', () => {
  test.each([
    ['in a word', 6, 4, 8],
    ['at its beginning', 4, 4, 4],
    ['between words', 3, 3, 3],
    ['at the end', 12, 12, 12],
  ])('%s', (_, offset, start, end) => {
    const text = 'The pier is.';
    expect(toWordEdge(text, offset, 'start')).toBe(start);
    expect(toWordEdge(text, offset, 'end')).toBe(end);
  });
});
