import { expect, test } from 'vitest';
import { matchWords } from './match-words.ts';

const long = (tail: string) => `we have waited for the ferry ${'and waited '.repeat(15)}${tail}`;

test('short words are all taken', () => {
  expect(matchWords('It is safe.', ['It is safe.'])).toBe('It is safe.');
});

test('of many words the first ones are enough, unless another quote has them too', () => {
  expect(matchWords(long('here'), ['No.'])).toBe('we have waited for the ferry');
  expect(matchWords(long('here'), ['“We have waited for the ferry and then it came'])).toBe(
    'we have waited for the ferry and waited',
  );
  expect(matchWords(long('here'), [long('here')])).toBe(long('here'));
});
