import { indexKeys } from '../../../core/check/find-candidates.ts';
import {
  articleCode,
  writeArticles,
  type CheckedArticle,
} from '../../../core/check/shards/articles-shard.ts';
import {
  articlesFile,
  pairsFile,
  planFiles,
  type CheckHead,
} from '../../../core/check/shards/check-head.ts';
import type { ReadShard } from '../../../core/check/shards/find-in-shards.ts';
import { hashText } from '../../../core/check/shards/hash-text.ts';
import { writePairs } from '../../../core/check/shards/pairs-shard.ts';
import { spokenWords } from '../../../core/sayings/spoken-words.ts';

/** An article of which only its quotes matter. */
export interface QuotedArticle {
  readonly id: string;
  readonly quotes: readonly { readonly words: string; readonly speaker?: string }[];
}

/** Shards in memory. */
export interface TestShards {
  readonly head: CheckHead;
  readonly files: ReadonlyMap<string, string>;
  readonly read: ReadShard;
  /** The files that were read, in order. */
  readonly names: readonly string[];
}

/** Makes the shards of articles as a build does. */
export function shardsOf(articles: readonly QuotedArticle[]): TestShards {
  const quotes = articles.reduce((sum, { quotes: { length } }) => sum + length, 0);
  const files = planFiles(quotes, articles.length);
  const hashed = articles.map((article) => ({
    code: articleCode(article.id),
    hashes: Uint32Array.from(new Set(article.quotes.flatMap(hashesOf))),
  }));
  const texts = new Map([
    ...writePairs(hashed, files.pairs).map((text, at) => [pairsFile(at), text] as const),
    ...writeArticles(
      articles.map((article) => [articleCode(article.id), checkedOf(article)] as const),
      files.articles,
    ).map((text, at) => [articlesFile(at), text] as const),
  ]);
  const names: string[] = [];
  return {
    head: { version: '1', files, quotes, articles: articles.length },
    files: texts,
    names,
    read: (name) => {
      names.push(name);
      return Promise.resolve(texts.get(name) ?? '');
    },
  };
}

function hashesOf({ words }: QuotedArticle['quotes'][number]): number[] {
  return [...indexKeys(spokenWords(words))].map(hashText);
}

function checkedOf({ id, quotes }: QuotedArticle): CheckedArticle {
  const names = [...new Set(quotes.flatMap(({ speaker }) => speaker ?? []))];
  return {
    url: `/${id}/`,
    title: id,
    date: '2024-02-08' as CheckedArticle['date'],
    speakers: names.map((name) => ({ id: name.toLowerCase().replaceAll(' ', '-'), name })),
    quotes: quotes.map(({ words, speaker }, at) => ({
      id: `${id}-${at}`,
      words,
      ...(speaker === undefined ? {} : { by: [names.indexOf(speaker)] }),
    })),
  };
}
