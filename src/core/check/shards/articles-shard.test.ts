import { expect, test } from 'vitest';
import {
  articleCode,
  findArticles,
  writeArticles,
  type ArticlesShard,
  type CheckedArticle,
} from './articles-shard.ts';
import { fileOfCode } from './hash-text.ts';

const FILES = 4;
const article = (title: string): CheckedArticle => ({
  url: `/2024/02/08/${title}/`,
  title,
  date: '2024-02-08' as CheckedArticle['date'],
  speakers: [],
  quotes: [],
});

test('articles are found by their codes', () => {
  const [bridge, ferry] = [articleCode('2024-02-08-bridge'), articleCode('2024-02-09-ferry')];
  const texts = writeArticles(
    [
      [bridge, article('bridge')],
      [ferry, article('ferry')],
      [ferry, article('another')],
    ],
    FILES,
  );
  const shard = (code: number) => JSON.parse(texts[fileOfCode(code, FILES)] ?? '') as ArticlesShard;
  expect(findArticles(shard(bridge), bridge, FILES)).toEqual([article('bridge')]);
  expect(findArticles(shard(ferry), ferry, FILES)).toEqual([article('ferry'), article('another')]);
  expect(() => findArticles(shard(bridge), bridge, 8)).toThrow('changed meanwhile');
  expect(() => findArticles(shard(bridge), articleCode('unknown'), FILES)).toThrow();
});
