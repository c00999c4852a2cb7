import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearestOf } from './nearest.ts';

const KEYS = ['title', 'date', 'dateline', 'byline', 'source', 'summary', 'speakers'];

describe('nearestOf', () => {
  test.each([
    ['title', 'title', 'the same word'],
    ['Title', 'title', 'another case'],
    ['summray', 'summary', 'two letters changed places'],
    ['sumary', 'summary', 'a letter is missing'],
    ['sourcce', 'source', 'a letter too many'],
    ['speaker', 'speakers', 'the singular'],
    ['datelin', 'dateline', 'nearer than date'],
    ['dat', 'date', 'a short word, one letter off'],
  ])('%s is meant for %s: %s', (word, nearest) => {
    expect(nearestOf(word, KEYS)).toBe(nearest);
  });

  test.each([
    ['author', 'another word'],
    ['day', 'too short to be two letters off'],
    ['x', 'a single letter'],
    ['', 'nothing'],
  ])('%j is meant for none: %s', (word) => {
    expect(nearestOf(word, ['title', 'source', 'summary'])).toBeUndefined();
  });

  test('two letters in the wrong order are one slip', () => {
    expect(nearestOf('titel', ['title', 'site'])).toBe('title');
  });

  test('the first of equals is taken, so that two runs print the same', () => {
    expect(nearestOf('bat', ['cat', 'hat'])).toBe('cat');
  });

  test('without candidates there is none', () => expect(nearestOf('title', [])).toBeUndefined());

  test('what it gives is a candidate, and a candidate is nearest to itself', () => {
    fc.assert(
      fc.property(fc.string(), fc.uniqueArray(fc.constantFrom(...KEYS)), (word, keys) => {
        const nearest = nearestOf(word, keys);
        if (nearest !== undefined) expect(keys).toContain(nearest);
        for (const key of keys) expect(nearestOf(key, keys)).toBe(key);
      }),
    );
  });
});
