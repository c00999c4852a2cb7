import { describe, expect, test } from 'vitest';
import { excerptOf, markText, type MarkedText, type Piece } from './excerpt.ts';

const print = (pieces: readonly Piece[]) =>
  pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');
/** A text in which the words in brackets were found. */
const marked = (text: string): MarkedText => {
  const hits: { start: number; end: number }[] = [];
  let plain = '';
  for (const piece of text.split(/(\[[^\]]*\])/)) {
    const words = piece.replace(/[[\]]/g, '');
    if (piece.startsWith('[')) hits.push({ start: plain.length, end: plain.length + words.length });
    plain += words;
  }
  return { text: plain, within: { start: 0, end: plain.length }, hits };
};

describe('marking', () => {
  test.each([
    ['the old bridge fell', 'the old bridge fell'],
    ['the [old] bridge fell', 'the [old] bridge fell'],
    ['the [old] [bridge] fell', 'the [old bridge] fell'],
    ['the ([old]) bridge, [fell].', 'the ([old]) bridge, [fell].'],
    ['[bridge]', '[bridge]'],
    ['a\n\n[b]  c', 'a [b] c'],
    ['港の[取引]は簡単', '港の[取引]は簡単'],
  ])('%s: %s', (words, printed) => {
    expect(print(markText(marked(words)))).toBe(printed);
  });

  test('keeps to the stretch, and takes hits that overlap as one', () => {
    const text = 'the old bridge';
    const hits = [
      { start: 0, end: 7 },
      { start: 4, end: 14 },
    ];
    expect(print(markText({ text, within: { start: 4, end: 10 }, hits }))).toBe('[old br]');
  });
});

describe('an excerpt', () => {
  const words = Array.from({ length: 60 }, (_, index) => `w${index}`);
  const withHits = (...hits: number[]) =>
    marked(words.map((word, at) => (hits.includes(at) ? `[${word}]` : word)).join(' '));

  test('of a short text is all of it', () => {
    expect(print(excerptOf(marked('one [two] three'), 20))).toBe('one [two] three');
  });

  test('without a hit is the beginning', () => {
    expect(print(excerptOf(withHits(), 14))).toBe('w0 w1 w2 w3 …');
  });

  test('begins a little before where most was found', () => {
    const pieces = print(excerptOf(withHits(2, 30, 33), 48));
    expect(pieces).toMatch(/^… w2\d w2\d \[w30\] w31 w32 \[w33\] w34 .*w3\d …$/);
  });

  test('at the end keeps its length', () => {
    expect(print(excerptOf(withHits(59), 16))).toBe('… w56 w57 w58 [w59]');
  });

  test('is cut by the hits that weigh, and marks all', () => {
    const all = withHits(1, 2, 40);
    expect(print(excerptOf(all, 32, all.hits.slice(2)))).toContain('[w40]');
  });

  test('of a script without spaces is cut between letters', () => {
    const { text, ...rest } = marked(`${'我'.repeat(60)}[取引]${'們'.repeat(60)}`);
    const pieces = print(excerptOf({ text, ...rest }, 20));
    expect(pieces).toMatch(/^… 我+\[取引\]們+ …$/);
    expect(pieces.length).toBeLessThan(30);
  });

  test('never cuts a character in two', () => {
    const text = '𠮷'.repeat(100);
    const pieces = excerptOf(
      { text, within: { start: 0, end: 200 }, hits: [{ start: 100, end: 102 }] },
      31,
    );
    expect(
      pieces
        .map((piece) => piece.text)
        .join('')
        .isWellFormed(),
    ).toBe(true);
  });
});
