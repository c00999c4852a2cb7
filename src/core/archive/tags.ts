import type { ArticleEntry } from './entry.ts';

/** A tag and the articles that carry it. */
export interface Tag {
  /** As articles write it, which is its address as well: `election-2024`. */
  readonly tag: string;
  /** Oldest first. */
  readonly articles: readonly ArticleEntry[];
}

/**
 * Gathers the tags of all articles, in the order of the alphabet.
 *
 * @param articles sorted by date
 */
export function gatherTags(articles: readonly ArticleEntry[]): Tag[] {
  const tags = new Map<string, ArticleEntry[]>();
  for (const article of articles) {
    for (const tag of new Set(article.tags)) {
      const group = tags.get(tag);
      if (group) group.push(article);
      else tags.set(tag, [article]);
    }
  }
  return [...tags]
    .map(([tag, tagged]) => ({ tag, articles: tagged }))
    .sort((a, b) => (a.tag < b.tag ? -1 : 1));
}

/** A tag as a heading has it: `election-2024` as “Election 2024”. */
export function tagTitle(tag: string): string {
  const words = tag.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
