import type { ParsedArticle } from '../../core/article/parse.ts';
import { setLinks } from '../../core/links/set-links.ts';
import type { Problem } from '../../core/source/problem.ts';
import { say } from '../../wording/say.ts';
import type { LeadLink } from './link-table.ts';

/** Leads the links of an article to where they belong, and says which lead nowhere. */
export function brokenLinks(
  { tree, split, file }: Pick<ParsedArticle, 'tree' | 'split' | 'file'>,
  path: string,
  lead: LeadLink | undefined,
): Problem[] {
  if (!lead) return [];
  return setLinks(tree, (href) => lead(href, path)).map(({ href, line, nearest }) => ({
    file,
    line: line + split.bodyLine - 1,
    message: say('links.no-article', { href }),
    hint:
      nearest === undefined
        ? say('links.no-article-fix')
        : say('source.did-you-mean-fix', { name: nearest }),
  }));
}
