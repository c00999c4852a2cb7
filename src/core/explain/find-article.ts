import type { ArticleEntry } from '../archive/entry.ts';
import { nearestOf } from '../source/nearest.ts';

/** Looking for an article comes to one, to several, or to none and the likest. */
export type ArticleSearch =
  | { readonly found: ArticleEntry }
  | { readonly several: readonly ArticleEntry[] }
  | { readonly nearest: string | undefined };

/**
 * Finds the article that is meant: by its id, its slug, its address or the path of its file, or by a
 * part of these that only one has.
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
  if (!found)
    return {
      nearest: nearestOf(
        name,
        entries.flatMap(({ id, slug }) => [slug, id]),
      ),
    };
  return more.length === 0 ? { found } : { several: partly };
}
