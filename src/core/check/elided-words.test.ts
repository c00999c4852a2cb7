import { expect, test } from 'vitest';
import { spokenWords } from '../sayings/spoken-words.ts';
import { elidedWords } from './elided-words.ts';

test.each([
  ['We will … stay', [2]],
  ['We will [...] stay. . . here', [2, 3]],
  ['… We will stay …', []],
  ['We will stay. Here.', []],
])('in “%s” something is left out before %j', (text, expected) => {
  expect([...elidedWords(text, spokenWords(text))]).toEqual(expected);
});
