import leven from 'leven';
import type { ArticleEntry } from '../archive/entry.ts';

/** The result of a search for an article: one, several, or none with the closest few. */
export type ArticleSearch =
  | { readonly found: ArticleEntry }
  | { readonly several: readonly ArticleEntry[] }
  | { readonly nearest: readonly ArticleEntry[] };

/**
 * Finds the article that is meant: by its id, its slug, its address or the path of its file, or by
 * a part of these that is unique.
 */
export function findArticle(wanted: string, entries: readonly ArticleEntry[]): ArticleSearch {
  const name = wanted.replace(/^\.?\/+|\/+$/g, '').toLowerCase();
  const namesOf = ({ id, slug, file, date }: ArticleEntry) =>
    [id, slug, file, `${date.replaceAll('-', '/')}/${slug}`].map((one) => one.toLowerCase());
  const exact = entries.filter((entry) => namesOf(entry).includes(name));
  const isPath = (file: string) => name.endsWith(`/${file.toLowerCase()}`);
  const named = exact.length > 0 ? exact : entries.filter(({ file }) => isPath(file));
  const partly =
    named.length > 0 || name === ''
      ? named
      : entries.filter((entry) => namesOf(entry).some((one) => one.includes(name)));
  const [found, ...more] = partly;
  if (!found) return { nearest: nearestEntries(name, entries) };
  return more.length === 0 ? { found } : { several: partly };
}

const MOST_NEAREST = 3;

/** The articles whose ids or slugs differ from a name in the fewest letters, for their length. */
function nearestEntries(name: string, entries: readonly ArticleEntry[]): ArticleEntry[] {
  const wanted = name.replace(/^.*\//, '').replace(/\.md$/, '');
  const distanceOf = (one: string) => leven(wanted, one) / Math.max(wanted.length, one.length);
  return entries
    .map((entry) => ({ entry, distance: Math.min(distanceOf(entry.id), distanceOf(entry.slug)) }))
    .sort((a, b) => a.distance - b.distance || (a.entry.id < b.entry.id ? -1 : 1))
    .slice(0, MOST_NEAREST)
    .map(({ entry }) => entry);
}
