import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleTextFromPlain } from '../article/text.ts';
import { betweenMarks, foldWithOffsets, foldTypedWords, nearest } from './override-words.ts';

describe('foldTypedWords', () => {
  test.each([
    ['“We  sail\n at noon,”', 'we sail at noon,'],
    ['"We sail at noon,"', 'we sail at noon,'],
    [' WE SAIL ', 'we sail'],
    ['“”', ''],
    ['', ''],
  ])('%j is %j', (typed, folded) => {
    expect(foldTypedWords(typed)).toBe(folded);
  });

  test('folding twice changes nothing', () => {
    fc.assert(
      fc.property(
        fc.string(),
        (text) => foldTypedWords(foldTypedWords(text)) === foldTypedWords(text),
      ),
    );
  });
});

describe('foldWithOffsets', () => {
  test('each folded unit knows a character of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { folded, offsets } = foldWithOffsets(text);
        expect(offsets).toHaveLength(folded.length);
        expect(offsets.every((at, k) => at < text.length && at >= (offsets[k - 1] ?? 0))).toBe(
          true,
        );
      }),
    );
  });

  test('words are found where they were printed', () => {
    const text = 'He  said:\n“We SAIL.”';
    const { folded, offsets } = foldWithOffsets(text);
    expect(text.slice(offsets[folded.indexOf('we sail')])).toBe('We SAIL.”');
  });
});

describe('nearest', () => {
  test.each([
    ['we sail at six', ['The pier is safe.', 'We sail at noon'], 'We sail at noon'],
    ['we sail', ['We sail', 'We sail, too'], 'We sail'],
    ['we sail', ['The pier is safe.'], undefined],
    ['we sail', [], undefined],
  ])('to %j of %j: %j', (wanted, offered, found) => {
    expect(nearest(wanted, offered)).toBe(found);
  });
});

describe('betweenMarks', () => {
  const between = (text: string, words: string) => {
    const start = text.indexOf(words);
    const article = articleTextFromPlain(text);
    const found = betweenMarks(article, { start, end: start + words.length });
    return found && text.slice(found.start, found.end);
  };

  test.each([
    ['It is the “long lady” in town.', 'lady', 'long lady'],
    ['It is the "long lady" in town.', 'long', 'long lady'],
    ['It is ‘the sailor’s lady’ in town.', 'lady', 'the sailor’s lady'],
    ['It is the long lady in town.', 'lady', undefined],
    ['It is the “long lady in town.', 'lady', undefined],
    ['It is “long.\n\nIts lady” is old.', 'lady', undefined],
  ])('%j, around %j: %j', (text, words, found) => {
    expect(between(text, words)).toBe(found);
  });
});
