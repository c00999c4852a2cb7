import { expect, test } from 'vitest';
import type { OpenIndex } from '../search/open-index.ts';
import { trendSource } from './trend-source.ts';

const TEXT = 'Truce\n\n“A truce, at last,” she said. “A truce at last!” and “Peace.” Truce held.';
const spanOf = (words: string) => {
  const start = TEXT.indexOf(words);
  return [start, start + words.length] as const;
};
const quotes = [
  { id: 'a', spans: [spanOf('“A truce, at last,”')], speaker: 'ana' },
  { id: 'b', spans: [spanOf('“A truce at last!”')], speaker: 'ana', saying: 'a' },
  { id: 'c', spans: [spanOf('“A truce at last!”')] },
  { id: 'd', spans: [spanOf('“Peace.”')], speaker: 'ana' },
];
const entry = {
  term: 'truce',
  stem: 'truce',
  parts: [],
  articles: [7, 2],
  impacts: [1, 1],
  quotes: [[], []],
};
const index = {
  head: { months: [['2024-01', 0]], articles: 9, together: 4, lang: 'en' },
  termsOf: async (stem: string) => (stem === 'truce' ? [entry] : []),
  article: async () => ({ url: '/', date: '2024-01-01', text: TEXT, titleLength: 5, quotes }),
};
const source = trendSource({ index, stem: (term: string) => term } as unknown as OpenIndex);

test('the articles that have all words, in the order of time', async () => {
  expect(await source.articlesWith('truce')).toEqual([2, 7]);
  expect(await source.articlesWith('truce unicorn')).toEqual([]);
  expect(await source.articlesWith('!?')).toBeUndefined();
});

test('quotes that have them, by the ids that the archive gave their sayings', async () => {
  expect(await source.sayingsWith('truce', 2)).toEqual(['a', 'a', 'c']);
});

test('articles that share a file are one file', () => {
  expect(source.filesOf([0, 3, 4])).toBe(2);
});
