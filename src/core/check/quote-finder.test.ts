import { expect, test } from 'vitest';
import { quoteFinder } from './quote-finder.ts';

const quote = (words: string) => ({ id: words, words, speakers: [] });
const ferry = quote('The ferry will run every hour until the repairs are done.');
const bridge = quote('The old bridge will not open until the repairs are done.');

test('finds the quotes that share words, the nearest first', () => {
  const find = quoteFinder([bridge, ferry]);
  expect(find('the ferry will run until the repairs are done')).toEqual([ferry, bridge]);
  expect(find('Nothing of the kind')).toEqual([]);
  expect(find('')).toEqual([]);
});
