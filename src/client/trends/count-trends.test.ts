import { describe, expect, test } from 'vitest';
import { countArticles, countSayings, everyMonth, readTrends } from './count-trends.ts';
import type { TrendSource } from './trend-source.ts';

describe('readTrends', () => {
  test.each([
    ['ceasefire,truce', ['ceasefire', 'truce']],
    [' a ,, b; a\nc、d', ['a', 'b', 'c', 'd']],
    ['', []],
    ['a,b,c,d,e,f', ['a', 'b', 'c', 'd', 'e']],
  ])('%j', (question, words) => {
    expect(readTrends(question)).toEqual(words);
  });
});

test('no month is left out', () => {
  expect(
    everyMonth([
      ['2023-11', 0],
      ['2024-02', 4],
    ]),
  ).toEqual(['2023-11', '2023-12', '2024-01', '2024-02']);
  expect(everyMonth([])).toEqual([]);
});

const source: TrendSource = {
  months: [
    ['2024-01', 0],
    ['2024-03', 2],
  ],
  articles: 5,
  articlesWith: async (words) => (words === '?' ? undefined : [0, 1, 2, 4]),
  sayingsWith: async (_words, article) => (article < 3 ? ['same'] : ['other', 'third']),
  filesOf: () => 1,
};

test('articles are counted in their months', async () => {
  const trend = await countArticles('truce', source);
  expect(trend?.articles).toEqual([2, 0, 2]);
  expect(await countArticles('?', source)).toBeUndefined();
});

test('a saying that is printed again is counted in its first month', async () => {
  const trend = await countArticles('truce', source);
  const { sayings } = await countSayings(trend ?? { words: '', found: [], articles: [] }, source);
  expect(sayings).toEqual([1, 0, 2]);
});
