import type { ArticleEntry } from '../../archive/entry.ts';
import { nearestOf } from '../../source/nearest.ts';
import type { Problem } from '../../source/problem.ts';
import { isArticle } from '../conditions.ts';
import type { QuoteAuthority, WrittenRule } from './read-quotes.ts';
import { say } from '../../../wording/say.ts';

/** Says which articles that the rules name do not exist, each with the nearest. */
export function quoteRuleProblems(
  articles: readonly ArticleEntry[],
  { written, lineOf }: QuoteAuthority,
  file: string,
): Problem[] {
  return written.flatMap(({ articles: named = [], path }) =>
    named.flatMap((wanted, index): Problem[] => {
      if (articles.some((article) => isArticle(wanted, article))) return [];
      const near = nearestOf(
        wanted,
        articles.flatMap(({ id, file: path }) => [id, path]),
      );
      return [
        {
          file,
          line: lineOf([...path, 'articles', index]),
          message: say('authority.rule-no-article', { article: wanted }),
          hint: near
            ? say('source.did-you-mean-fix', { name: near })
            : say('authority.no-such-article-fix'),
        },
      ];
    }),
  );
}

/** The rules that no article uses. */
export function unusedRules(
  articles: readonly ArticleEntry[],
  { written }: Pick<QuoteAuthority, 'written'>,
): WrittenRule[] {
  const used = new Set(articles.flatMap(({ ruledWords = [] }) => ruledWords));
  return written.filter(({ key }) => !used.has(key));
}
