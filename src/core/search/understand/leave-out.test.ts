import { expect, test } from 'vitest';
import { readPieces } from '../question/read-pieces.ts';
import { isQuestion, leaveOut } from './leave-out.ts';
import { questionWordsOf } from './question-words.ts';
import { typedWords } from './typed-word.ts';

const ENGLISH = questionWordsOf('en');
const wordsOf = (question: string) => typedWords(question, readPieces(question, new Set()));

test.each([
  ['what did Ruiz say', true],
  ['quotes by Ruiz', true],
  ['statements on the ferry', true],
  ['quotes', false],
  ['what', false],
  ['WHO vaccines', false],
  ['ferry talks', false],
])('%s asks: %s', (question, asks) => {
  expect(isQuestion(wordsOf(question), ENGLISH)).toBe(asks);
});

test('words that only ask are left out of questions, little words always', () => {
  const left = (question: string, asks: boolean) =>
    wordsOf(question)
      .filter((word) => leaveOut(word, asks, ENGLISH))
      .map(({ printed }) => printed);
  expect(left('what did Ruiz say about the ferry', true)).toEqual([
    'what',
    'did',
    'say',
    'about',
    'the',
  ]);
  expect(left('say the ferry', false)).toEqual(['the']);
  expect(left('IS and WHO', true)).toEqual(['and']);
});
