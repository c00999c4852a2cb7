import type { ArticleText } from '../../article/text.ts';
import { readTokens, type Token } from './tokens.ts';

let last: { readonly article: ArticleText; readonly tokens: readonly Token[] } | undefined;

/** The tokens of a whole article: who speaks and when they spoke are read from them, one after the other. */
export function tokensOfArticle(article: ArticleText): readonly Token[] {
  if (last?.article !== article) last = { article, tokens: readTokens(article) };
  return last.tokens;
}
