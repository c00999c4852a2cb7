import { expect, test } from 'vitest';
import { spokenWords } from '../sayings/spoken-words.ts';
import { findJoined } from './joined-quotes.ts';

const quote = (words: string) => ({ id: words, words, speakers: [] });
const ferry = quote('The ferry will run every hour.');
const bridge = quote('We open the old bridge in spring, not before.');

test('finds where one ends and the other begins', () => {
  const asked = spokenWords('the ferry will run every hour we open the old bridge in spring');
  expect(findJoined(asked, [bridge, ferry])).toEqual({
    first: ferry,
    second: bridge,
    at: 6,
    found: 13,
  });
});

test('one quote is not two', () => {
  expect(findJoined(spokenWords(ferry.words), [bridge, ferry])).toBeUndefined();
  expect(
    findJoined(spokenWords('the ferry will run every hour and that is all'), [bridge, ferry]),
  ).toBeUndefined();
});
