import { expect, test } from 'vitest';
import { readPieces } from '../question/read-pieces.ts';
import { firstTerm, typedWords } from './typed-word.ts';

const wordsOf = (question: string) => typedWords(question, readPieces(question, new Set()));

test('words are folded, without a genitive, and know their piece', () => {
  expect(wordsOf('Đorđe’s al-Bashir U.N.')).toEqual([
    { printed: 'Đorđe’s', terms: ['dorde', 'djordje'], piece: 0 },
    { printed: 'al', terms: ['al'], piece: 1 },
    { printed: 'Bashir', terms: ['bashir'], piece: 1 },
    { printed: 'U.N', terms: ['un'], piece: 2 },
  ]);
});

test('words in marks may not be names', () => {
  expect(wordsOf('“Ana Ruiz” ferry').map(firstTerm)).toEqual(['ferry']);
  expect(firstTerm(undefined)).toBe('');
});
