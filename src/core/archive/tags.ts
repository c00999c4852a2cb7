import type { ArticleEntry } from './entry.ts';

/** A tag and the articles that carry it. */
export interface Tag {
  /** As articles write it, which is its address as well: `election-2024`. */
  readonly tag: string;
  /** As a heading has it: “Election 2024”. */
  readonly title: string;
  /** Oldest first. */
  readonly articles: readonly ArticleEntry[];
}

/**
 * Gathers the tags of all articles, in the order of the alphabet.
 *
 * @param articles sorted by date
 * @param names of places and speakers: a tag of the same words is spelt like them
 */
export function gatherTags(
  articles: readonly ArticleEntry[],
  names: Iterable<string> = [],
): readonly Tag[] {
  const tags = new Map<string, ArticleEntry[]>();
  for (const article of articles) {
    for (const tag of new Set(article.tags)) {
      const group = tags.get(tag);
      if (group) group.push(article);
      else tags.set(tag, [article]);
    }
  }
  const titles = new Map<string, string>();
  for (const name of names) {
    const tag = tagOf(name);
    if (tags.has(tag) && !titles.has(tag)) titles.set(tag, name);
  }
  return [...tags]
    .map(([tag, tagged]) => ({ tag, title: titles.get(tag) ?? tagTitle(tag), articles: tagged }))
    .sort((a, b) => (a.tag < b.tag ? -1 : 1));
}

const ACCENTS = /\p{M}/gu;
const BETWEEN_WORDS = /[^a-z0-9]+/g;

/** The tag that a name would be: `united-nations` for “United Nations”. */
function tagOf(name: string): string {
  return name.normalize('NFD').replace(ACCENTS, '').toLowerCase().replace(BETWEEN_WORDS, '-');
}

/** A tag that nothing else names: `election-2024` as “Election 2024”. */
export function tagTitle(tag: string): string {
  const words = tag.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
