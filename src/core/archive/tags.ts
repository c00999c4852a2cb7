import { foldTag, isWrittenAsAddress, tagSlug } from '../tags/tag-address.ts';
import type { ArticleEntry } from './entry.ts';

/** A tag and the articles that carry it. */
export interface Tag {
  /** The last part of its address: `election-2024`. */
  readonly tag: string;
  /** As articles print it: “Election 2024”. */
  readonly title: string;
  /** Oldest first. */
  readonly articles: readonly ArticleEntry[];
  /** Other names that have its address; none as a rule. */
  readonly others: readonly TagName[];
}

/** A tag as an article shows it. */
export type PrintedTag = Pick<Tag, 'tag' | 'title'>;

/** A printed name. */
export interface TagName {
  readonly title: string;
  /** The oldest article that prints it. */
  readonly article: ArticleEntry;
}

/** All ways in which articles write one name: they differ in case and spaces. */
interface Spellings {
  readonly fold: string;
  /** How many articles have each. */
  readonly counts: Map<string, number>;
  readonly first: ArticleEntry;
}

/** The tags of all articles. */
export interface Tags {
  /** In the order of the alphabet of their addresses. */
  readonly tags: readonly Tag[];
  /** A name as it is printed, from any way of writing it. */
  titleOf(name: string): string;
}

/**
 * Gathers the tags of all articles. What articles write in several ways is printed in the most
 * frequent one; names of one address that differ in more than that share its page, under the name that
 * most articles have.
 *
 * @param articles sorted by date
 * @param names of places and speakers: a tag that is only ever written as an address is printed like
 *   the one of its words
 */
export function gatherTags(articles: readonly ArticleEntry[], names: Iterable<string> = []): Tags {
  const groups = new Map<string, { articles: ArticleEntry[]; names: Map<string, Spellings> }>();
  const slugs = new Map<string, string>();
  for (const article of articles) {
    for (const name of new Set(article.tags)) {
      const slug = slugs.get(name) ?? tagSlug(name);
      slugs.set(name, slug);
      const group = groups.get(slug) ?? { articles: [], names: new Map<string, Spellings>() };
      groups.set(slug, group);
      if (group.articles.at(-1) !== article) group.articles.push(article);
      addSpelling(group.names, name, article);
    }
  }
  const known = namesOfTags(names, groups);
  const titles = new Map<string, string>();
  const tags = [...groups].map(([tag, group]): Tag => {
    const printed = [...group.names.values()]
      .sort((a, b) => total(b) - total(a) || (a.fold < b.fold ? -1 : 1))
      .map(({ fold, counts, first }) => {
        const title = mostFrequent(counts) ?? known.get(tag) ?? tagTitle(tag);
        titles.set(fold, title);
        return { title, article: first };
      });
    const [first, ...others] = printed;
    return { tag, title: first?.title ?? tagTitle(tag), articles: group.articles, others };
  });
  return {
    tags: tags.sort((a, b) => (a.tag < b.tag ? -1 : 1)),
    titleOf: (name) => titles.get(foldTag(name)) ?? name,
  };
}

/** The tags of an article as they are printed, each once. */
export function printedTags(
  { tags }: Pick<ArticleEntry, 'tags'>,
  archive: { tagTitle(tag: string): string },
): PrintedTag[] {
  const printed = tags.map((name) => ({ tag: tagSlug(name), title: archive.tagTitle(name) }));
  return [...new Map(printed.map((each) => [each.title, each])).values()];
}

function addSpelling(names: Map<string, Spellings>, name: string, article: ArticleEntry): void {
  const fold = foldTag(name);
  const { counts } = names.get(fold) ?? { counts: new Map<string, number>() };
  if (!names.has(fold)) names.set(fold, { fold, counts, first: article });
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

const total = ({ counts }: Spellings): number =>
  counts.values().reduce((sum, count) => sum + count, 0);

/** Of equally frequent ones the first by code points, which has more capitals. */
function mostFrequent(counts: ReadonlyMap<string, number>): string | undefined {
  const [best] = [...counts]
    .filter(([name]) => !isWrittenAsAddress(name))
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return best?.[0];
}

/** Names of places and speakers that are tags, too, by their addresses. */
function namesOfTags(
  names: Iterable<string>,
  tags: { has(tag: string): boolean },
): Map<string, string> {
  const found = new Map<string, string>();
  for (const name of names) {
    const tag = plainTag(name);
    if (tags.has(tag) && !found.has(tag)) found.set(tag, name);
  }
  return found;
}

const ACCENTS = /\p{M}/gu;
const BETWEEN_WORDS = /[^a-z0-9]+/g;

/** The tag that a name would be: `united-nations` for “United Nations”. */
function plainTag(name: string): string {
  return name.normalize('NFD').replace(ACCENTS, '').toLowerCase().replace(BETWEEN_WORDS, '-');
}

/** A tag that nothing else names: `election-2024` as “Election 2024”. */
export function tagTitle(tag: string): string {
  const words = tag.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
