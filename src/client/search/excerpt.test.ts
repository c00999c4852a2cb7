import { describe, expect, test } from 'vitest';
import { excerptOf, markWords, type Piece } from './excerpt.ts';

const print = (pieces: readonly Piece[]) =>
  pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');
const marked = (words: string, ...hits: number[]) => ({
  words: words.split(' '),
  isHit: (index: number) => hits.includes(index),
});

describe('marking', () => {
  test.each([
    ['the old bridge fell', [], 'the old bridge fell'],
    ['the old bridge fell', [1], 'the [old] bridge fell'],
    ['the old bridge fell', [1, 2], 'the [old bridge] fell'],
    ['the (old) bridge, fell.', [1, 3], 'the ([old]) bridge, [fell].'],
    ['bridge', [0], '[bridge]'],
    ['a — b', [1], 'a — b'],
  ] as const)('%s, found %j', (words, hits, printed) => {
    expect(print(markWords(marked(words, ...hits)))).toBe(printed);
  });
});

describe('an excerpt', () => {
  const words = Array.from({ length: 60 }, (_, index) => `w${index}`).join(' ');

  test('of few words is all of them', () => {
    expect(print(excerptOf(marked('one two three', 1), 5))).toBe('one [two] three');
  });

  test('without a hit is the beginning', () => {
    expect(print(excerptOf(marked(words), 4))).toBe('w0 w1 w2 w3 …');
  });

  test('begins a little before the first hit of the densest stretch', () => {
    const pieces = print(excerptOf(marked(words, 2, 30, 33), 12));
    expect(pieces).toBe('… w27 w28 w29 [w30] w31 w32 [w33] w34 w35 w36 w37 w38 …');
  });

  test('at the end keeps its length', () => {
    expect(print(excerptOf(marked(words, 59), 4))).toBe('… w56 w57 w58 [w59]');
  });

  test('is cut by the hits that weigh, and marks all', () => {
    const all = marked(words, 1, 2, 40);
    expect(print(excerptOf(all, 8, (index) => index === 40))).toContain('[w40]');
  });
});
