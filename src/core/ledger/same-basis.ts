import type { ArticleBasis } from '../article/basis.ts';
import { foldWords } from './quotes/fold-words.ts';
import type { ArticleRow } from './ledger.ts';

/**
 * Whether an article’s text and overrides are those that the ledger recorded; undefined if it has
 * none.
 */
export function isSameBasis(
  recorded: ArticleRow | undefined,
  { body, overrides }: ArticleBasis,
): boolean | undefined {
  if (recorded?.body === undefined) return undefined;
  return recorded.body === body && recorded.overrides === overrides;
}

/** Whether the front matter says that some words are not a quote, or that a name is not one. */
export function isDenied(words: string, { denied = [] }: ArticleBasis): boolean {
  const folded = foldWords(words);
  return denied.some((each) => folded.includes(foldWords(each)));
}
