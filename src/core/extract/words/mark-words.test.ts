import { expect, test } from 'vitest';
import words from '../../../data/en/speech/mark-words.json' with { type: 'json' };
import { cluesOf, MARK_CLUES } from './mark-words.ts';

test('a word gives the clues of all lists that it is in', () => {
  const names = (word: string) => cluesOf(word).map((clue) => MARK_CLUES[clue]);
  expect(names('director')).toEqual(['maker']);
  expect(names('campaign')).toEqual(['slogan']);
  expect(names('letters')).toContain('mention');
  expect(names('walked')).toEqual([]);
});

test.each(Object.entries(words))('%s: each word once, in lower case, in order', (_, list) => {
  expect(list).toEqual([...new Set(list.map((word) => word.toLowerCase()))].sort());
});

test('every list is a clue', () => {
  expect(Object.keys(words)).toEqual([...MARK_CLUES]);
});
