import { asObject, readStored, writeStored } from '../stored.ts';

/** An article on the reading list. */
export interface SavedArticle {
  /** Its path, with the base of the site. */
  readonly path: string;
  readonly title: string;
  /** Calendar date on which it was printed. */
  readonly date: string;
  /** BCP 47. */
  readonly lang: string;
}

const NAME = 'saved';
/** The oldest make room for new ones. */
const MOST = 200;

/** The reading list of this device, the newest first; what is not an article is passed over. */
export function readSaved(): SavedArticle[] {
  const stored = readStored(NAME);
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((entry: unknown) => {
    const { path, title, date, lang } = asObject(entry);
    if (!isText(path) || !path.startsWith('/') || !isText(title)) return [];
    return [{ path, title, date: isText(date) ? date : '', lang: isText(lang) ? lang : '' }];
  });
}

const isText = (value: unknown): value is string => typeof value === 'string';

export function isSaved(path: string): boolean {
  return readSaved().some((saved) => saved.path === path);
}

/**
 * Puts an article on the list, or removes it.
 *
 * @returns whether the browser stored that
 */
export function setSaved(article: SavedArticle, saved: boolean): boolean {
  const others = readSaved().filter(({ path }) => path !== article.path);
  return writeStored(NAME, saved ? [article, ...others].slice(0, MOST) : others);
}
