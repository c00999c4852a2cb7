import { describe, expect, test } from 'vitest';
import { spokenWords } from '../sayings/spoken-words.ts';
import { indexKeys, MOST_SHARING, questionKeys, rankCandidates } from './find-candidates.ts';

test('a quote is found by its pairs of words and by all of them', () => {
  expect([...indexKeys(spokenWords('The bridge is open'))]).toEqual([
    '=the bridge is open',
    'the bridge',
    'bridge is',
    'is open',
  ]);
});

test('a long question is looked up by pairs from all its parts', () => {
  const words = spokenWords(Array.from({ length: 60 }, (_, index) => `word${index}`).join(' '));
  const keys = questionKeys(words);
  expect(keys).toHaveLength(13);
  expect(keys[1]).toMatch(/^word\d /u);
  expect(keys.at(-1)).toMatch(/^word5\d /u);
});

describe('rankCandidates', () => {
  test('puts those that share more first, then those that share what is rarer', () => {
    const found = new Map([
      ['the bridge', ['a', 'b', 'c']],
      ['bridge opens', ['b']],
      ['ferry stops', ['c', 'd']],
    ]);
    expect(rankCandidates(found)).toEqual(['b', 'c', 'd', 'a']);
  });

  test('puts the very words before all', () => {
    const found = new Map([
      ['=we stay', ['z']],
      ['we stay', ['a', 'z']],
    ]);
    expect(rankCandidates(found)).toEqual(['z', 'a']);
  });

  test('passes over what too many share', () => {
    const ids = Array.from({ length: MOST_SHARING + 1 }, (_, index) => index);
    expect(rankCandidates(new Map([['of the', ids]]))).toEqual([]);
  });

  test('leaves room for the other half of what was asked, where one half is said often', () => {
    const often = Array.from({ length: 20 }, (_, index) => `again ${index}`);
    const found = new Map<string, readonly string[]>([
      ['we will', often],
      ['will win', often],
      ['ferry stops', ['other']],
    ]);
    expect(rankCandidates(found).slice(0, 2)).toEqual(['again 0', 'other']);
  });
});
