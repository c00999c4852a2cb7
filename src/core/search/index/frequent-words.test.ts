import { describe, expect, test } from 'vitest';
import lists from '../../../data/search-frequent.json' with { type: 'json' };
import { wordTerms } from '../words/word-terms.ts';
import { frequentIn, isPair, numberWords, pairOf } from './frequent-words.ts';

describe.each(Object.entries(lists))('the frequent words of %s', (lang, words) => {
  test('are as the index folds them, each once', () => {
    expect(words.filter((word) => wordTerms(word)[0] !== word)).toEqual([]);
    expect(new Set(words).size).toBe(words.length);
  });

  test('have numbers that fit', () => {
    expect(words.length).toBeLessThan(64);
    expect(frequentIn(`${lang}-XX`)).toBe(words);
  });
});

test('a language without a list has none', () => {
  expect(frequentIn('xx')).toEqual([]);
  expect(frequentIn('')).toEqual([]);
});

test('numbers begin at one, since zero is no such word', () => {
  expect([...numberWords(['the', 'of'])]).toEqual([
    ['the', 1],
    ['of', 2],
  ]);
});

test('a pair is not a word', () => {
  expect(isPair(pairOf('of', 'the'))).toBe(true);
  expect(isPair('the')).toBe(false);
});
