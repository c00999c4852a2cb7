import type { Archive } from '../../core/archive/archive.ts';
import type { ArticleEntry } from '../../core/archive/entry.ts';

/** Looks up the quotes of an article with their speakers. */
export type Quoted = Pick<Archive, 'quotesOf'>;

/**
 * Orders articles by how much they deserve a reader’s first look: those that the editor made a lead,
 * then the most quotes times speakers, then the longest. Where all that is equal the paths of the files
 * decide, so that two builds agree whatever the order in which files were read.
 */
export function rankArticles(articles: readonly ArticleEntry[], archive: Quoted): ArticleEntry[] {
  const weights = new Map(articles.map((entry) => [entry, weighArticle(entry, archive)]));
  const weight = (entry: ArticleEntry) => weights.get(entry) ?? 0;
  return articles.toSorted(
    (a, b) =>
      Number(b.lead === true) - Number(a.lead === true) ||
      weight(b) - weight(a) ||
      b.wordCount - a.wordCount ||
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0),
  );
}

/** Quotes times speakers; words that the article says were never spoken count for nothing. */
function weighArticle({ id }: ArticleEntry, archive: Quoted): number {
  const quotes = archive.quotesOf(id).filter(({ disputed }) => disputed === undefined);
  const speakers = new Set(
    quotes.flatMap(({ speaker, cospeakers = [] }) => (speaker ? [speaker, ...cospeakers] : [])),
  );
  return quotes.length * speakers.size;
}

/**
 * The same over several days: the newest day first, and the articles of each day by rank. A lead is a
 * lead of its day.
 *
 * @param articles oldest first
 */
export function rankByDay(articles: readonly ArticleEntry[], archive: Quoted): ArticleEntry[] {
  const days = Map.groupBy(articles, ({ date }) => date);
  return [...days.values()].reverse().flatMap((day) => rankArticles(day, archive));
}
