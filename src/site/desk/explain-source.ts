import { hash } from 'node:crypto';
import { readStored } from '../../archive-folder/articles/stored-article.ts';
import type { OpenArchive } from '../../archive-folder/open-archive.ts';
import type { ArticleEntry } from '../../core/archive/entry.ts';
import { parseArticle, type ParsedArticle } from '../../core/article/parse.ts';
import { explainArticle, type ExplainedArticle } from '../../core/explain/explain-article.ts';

/** An article with the evidence for its quotes, and the text that it was read from. */
export interface ExplainedSource {
  readonly explained: ExplainedArticle;
  readonly source: string;
  readonly parsed: ParsedArticle;
}

/** Explains an article as it was read; undefined if its file has changed since. */
export async function explainSource(
  entry: ArticleEntry,
  { settings, archive, sourceOf }: OpenArchive,
): Promise<ExplainedSource | undefined> {
  const { article } = await readStored(settings.cacheDir, entry.inputDigest);
  const source = sourceOf(entry);
  const parsed = parseArticle(source, article.file);
  if (!('tree' in parsed)) return undefined;
  return { explained: explainArticle(article, parsed, archive), source, parsed };
}

/** Digest of a text, by which a page says which version of a file it shows. */
export const digestOf = (source: string): string => hash('sha256', source, 'hex');
