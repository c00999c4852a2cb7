import { expect, test } from 'vitest';
import { splitWords } from '../words/split-words.ts';
import { partOf } from './question-part.ts';

const part = (text: string, exact = false) => partOf(text, splitWords(text), exact);

test('words that follow one another have their distance from the first', () => {
  expect(part('al-Bashir')).toMatchObject({
    printed: 'al-Bashir',
    length: 2,
    words: [
      { terms: ['al'], at: 0 },
      { terms: ['bashir'], at: 1 },
    ],
    joined: 'albashir',
    exact: false,
  });
});

test('an elided article is part of the question only where the words are meant exactly', () => {
  expect(part("l'accord").words[0]?.terms).toEqual(['accord']);
  expect(part("l'accord", true).words[0]?.terms).toEqual(["l'accord"]);
});
