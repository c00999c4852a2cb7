import { expect, test } from 'vitest';
import { itemOf, readPeople, wordAt } from '../../../../test/support/prose.ts';
import { readList } from './name-list.ts';

/** First words of the names in the list that begins with a name, and the word after it. */
function listFrom(text: string, first: string) {
  const { reading } = readPeople(text);
  const list = readList(reading, itemOf(reading, first));
  return list && [list.members.map((at) => wordAt(reading, at)), wordAt(reading, list.after)];
}

test.each([
  ['Ana Ruiz and Karl Moss wrote a letter.', [['Ana', 'Karl'], 'wrote']],
  ['Ana Ruiz, Karl Moss and Eva Holm wrote a letter.', [['Ana', 'Karl', 'Eva'], 'wrote']],
  ['Ana Ruiz, the mayor of Solvik, and Karl Moss wrote a letter.', [['Ana', 'Karl'], 'wrote']],
  ['Ana Ruiz and her deputy, Karl Moss, wrote a letter.', [['Ana', 'Karl'], 'wrote']],
])('%s', (text, list) => {
  expect(listFrom(text, 'Ana Ruiz')).toEqual(list);
});

test.each([
  ['one name', 'Ana Ruiz wrote a letter.'],
  ['a description of the same', 'Ana Ruiz, the mayor, wrote a letter.'],
  ['another sentence', 'Then came Ana Ruiz. And Karl Moss wrote a letter.'],
])('%s is no list', (_, text) => {
  expect(listFrom(text, 'Ana Ruiz')).toBeUndefined();
});
