import type { ArticleEntry } from '../../core/archive/entry.ts';
import type { Problem } from '../../core/source/problem.ts';
import { describeTags, type ArticleTag } from '../../core/text/template-tags-met.ts';
import { readStored, type StoredArticle } from './stored-article.ts';

/** What reading an article noticed, though nothing is wrong with it. */
export type ArticleNotices = Pick<StoredArticle, 'warnings' | 'tags'>;

/**
 * Notices for the editor from reading the articles.
 *
 * @param known by the digest of their article, as an earlier run or this one found them; those that are
 *   looked up here are added
 */
export async function warningsOf(
  entries: Iterable<ArticleEntry>,
  cacheDir: string,
  known: Map<string, ArticleNotices> = new Map(),
): Promise<Problem[]> {
  const warnings: Problem[] = [];
  const tags: ArticleTag[] = [];
  for (const { warned, inputDigest, file } of entries) {
    if (!warned) continue;
    const notices = known.get(inputDigest) ?? noticesOf(await readStored(cacheDir, inputDigest));
    known.set(inputDigest, notices);
    warnings.push(...notices.warnings);
    for (const tag of notices.tags) tags.push({ ...tag, file });
  }
  return [...warnings, ...describeTags(tags)];
}

const noticesOf = ({ warnings, tags }: StoredArticle): ArticleNotices => ({ warnings, tags });
