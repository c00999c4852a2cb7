import { spokenWords } from '../../sayings/spoken-words.ts';
import { candidateWords } from '../candidate-words.ts';
import type { Candidate } from '../claim.ts';
import { indexKeys, isWholeKey, questionKeys, rankCandidates } from '../find-candidates.ts';
import {
  findArticles,
  type ArticlesShard,
  type CheckedArticle,
  type CheckedPrinting,
} from './articles-shard.ts';
import { articlesFile, pairsFile, type CheckHead } from './check-head.ts';
import { fileOfCode, fileOfHash, hashText } from './hash-text.ts';
import { findPair } from './pairs-shard.ts';

/** A quote that was found in the shards, with its article. */
export interface FoundQuote extends Candidate {
  readonly printing: CheckedPrinting;
  readonly article: CheckedArticle;
}

/** Hands out the text of a file below the folder of the shards, unpacked. */
export type ReadShard = (name: string) => Promise<string>;

/** The articles that have most are loaded, for what they may weigh. */
const MOST_ARTICLES = 8;
/** From so many pairs on that were looked up, a quote that is meant shares more than one. */
const ENOUGH_PAIRS = 6;
const LEAST_SHARED = 2;

/**
 * Looks up in shards the quotes that a text may mean, the likeliest first: by its pairs of words the
 * articles that have them, and in these the quotes.
 *
 * @throws if a file cannot be read or belongs to another build, so that “not in this archive” is never said
 * because a file is missing
 */
export async function findInShards(
  words: string,
  { files }: Pick<CheckHead, 'files'>,
  read: ReadShard,
): Promise<readonly FoundQuote[]> {
  const keys = questionKeys(spokenWords(words));
  const lists = await Promise.all(
    keys.map(async (key) => {
      const hash = hashText(key);
      const text = await read(pairsFile(fileOfHash(hash, files.pairs)));
      return [key, findPair(text, hash, files.pairs)] as const;
    }),
  );
  const codes = likelyArticles(lists);
  const articles = await Promise.all(
    codes.map(async (code) => {
      const text = await read(articlesFile(fileOfCode(code, files.articles)));
      return findArticles(JSON.parse(text) as ArticlesShard, code, files.articles);
    }),
  );
  return rankQuotes(articles.flat(), new Set(keys));
}

type FoundKeys = readonly (readonly [key: string, codes: readonly number[]])[];

function likelyArticles(lists: FoundKeys): number[] {
  const shared = new Map<number, number>();
  for (const [key, codes] of lists) {
    const by = isWholeKey(key) ? LEAST_SHARED : 1;
    for (const code of codes) shared.set(code, (shared.get(code) ?? 0) + by);
  }
  const least = lists.length > ENOUGH_PAIRS ? LEAST_SHARED : 1;
  return rankCandidates(new Map(lists))
    .filter((code) => (shared.get(code) ?? 0) >= least)
    .slice(0, MOST_ARTICLES);
}

/** The quotes of a few articles, as if they were all. */
function rankQuotes(
  articles: readonly CheckedArticle[],
  keys: ReadonlySet<string>,
): readonly FoundQuote[] {
  const found = new Map([...keys].map((key) => [key, [] as FoundQuote[]]));
  const inOrder = [...articles].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  for (const article of inOrder) {
    for (const printing of article.quotes) {
      const quote = toFound(printing, article);
      for (const key of indexKeys(candidateWords(quote))) found.get(key)?.push(quote);
    }
  }
  return rankCandidates(found);
}

function toFound(printing: CheckedPrinting, article: CheckedArticle): FoundQuote {
  const { id, words, by = [] } = printing;
  const speakers = by.flatMap((at) => {
    const speaker = article.speakers[at];
    return speaker ? [[speaker.name, ...(speaker.aliases ?? [])]] : [];
  });
  return { id, words, speakers, printing, article };
}
