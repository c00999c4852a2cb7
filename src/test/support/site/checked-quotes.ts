import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { ArticlesShard } from '../../../core/check/shards/articles-shard.ts';

/** A quote as the shards of a built site have it. */
export interface CheckedQuote {
  readonly id: string;
  readonly words: string;
  /** The first of those who said it; empty while that is open. */
  readonly speaker: string;
}

/** All quotes that a built site checks words against. */
export function listCheckedQuotes(siteDir: string): CheckedQuote[] {
  const folder = join(siteDir, 'api/check/articles');
  return readdirSync(folder).flatMap((file) => {
    const text = gunzipSync(readFileSync(join(folder, file))).toString();
    const { articles } = JSON.parse(text) as ArticlesShard;
    return Object.values(articles)
      .flat()
      .flatMap(({ quotes, speakers }) =>
        quotes.map(({ id, words, by = [] }) => ({
          id,
          words,
          speaker: speakers[by[0] ?? -1]?.name ?? '',
        })),
      );
  });
}
