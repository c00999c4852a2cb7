import { expect, test } from 'vitest';
import { countWords } from './messages.ts';

test.each([
  [0, { words: 'bridge', chosen: {}, order: 'match' }, 'No article for “bridge”'],
  [1, { words: '“no way”', chosen: {}, order: 'newest' }, 'One article for “no way”'],
  [
    3,
    { words: 'a', chosen: { year: '2021' }, order: 'oldest' },
    '3 articles for “a”, as narrowed, oldest first',
  ],
  [2, { words: '', chosen: { year: '2021' }, order: 'match' }, '2 articles'],
] as const)('%i of %j: %s', (count, query, words) => {
  expect(countWords(count, query)).toBe(words);
});
