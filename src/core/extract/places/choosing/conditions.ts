import { tagSlug } from '../../../tags/tag-address.ts';
import type { PlaceRule } from './rules.ts';

/** What the conditions of a rule ask about an article. */
export interface ConditionedArticle {
  readonly id: string;
  readonly slug: string;
  readonly file: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** As the article prints them. */
  readonly tags: readonly string[];
}

/**
 * Whether a rule holds in an article: it is listed, or it has one of the tags and its day is within
 * the dates, as far as these are given.
 */
export function fitsArticle({ only }: PlaceRule, article: ConditionedArticle): boolean {
  if (!only || only.articles?.some((wanted) => isMeant(wanted, article))) return true;
  const { tags, from = '', to = '9999' } = only;
  if (!tags && only.from === undefined && only.to === undefined) return false;
  if (tags && !article.tags.some((own) => tags.includes(tagSlug(own)))) return false;
  return article.date >= from && article.date.slice(0, to.length) <= to;
}

/** Whether an article is meant: by its id, its slug, or its file, below the archive folder or as shown. */
export function isMeant(
  wanted: string,
  { id, slug, file }: Pick<ConditionedArticle, 'id' | 'slug' | 'file'>,
): boolean {
  return wanted === id || wanted === slug || wanted === file || `content/${wanted}` === file;
}
