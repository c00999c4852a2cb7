import type { Element, Root } from 'hast';
import type { Told } from '../../article/told.ts';
import { findElement, lineOf } from '../../body/tree.ts';
import { readAuthors } from '../../fields/read-authors.ts';
import { authorValues } from './json-ld.ts';

/** The first meta tag of some names that has a value. */
export type Meta = (...names: string[]) => string | undefined;
/** The record of JSON-LD that is the article’s. */
export type Data = Readonly<Record<string, unknown>> | undefined;

/**
 * Reads the authors of a page: from its data, its meta tags, what it marks as an author, or the byline in
 * its text.
 */
export function readPeople(page: Root, text: Root, meta: Meta, data: Data, told: Told): void {
  const { notes } = told;
  const own = authorValues(data?.['author']).filter(({ name }) => !/^https?:/.test(name));
  if (own.length > 0) {
    for (const author of own) {
      const [first, ...others] = readAuthors(author.name, notes);
      if (first) told.authors.push({ ...author, ...first }, ...others);
    }
    return;
  }
  const rel = findElement(page, (one) => one.tagName === 'a' && relsOf(one).includes('author'));
  const marked = findElement(page, (one) => String(one.properties['itemProp'] ?? '') === 'author');
  const names = [
    meta('author', 'article:author_name', 'dc.creator', 'byl', 'parsely-author', 'sailthru.author'),
    meta('article:author'),
    rel && lineOf(rel),
    marked && lineOf(marked),
  ];
  const printed = names.find((name) => name !== undefined && name !== '' && !/^https?:/.test(name));
  const named = printed ?? bylineIn(text);
  if (named !== undefined) told.authors.push(...readAuthors(named, notes));
}

/** Names of classes for who wrote a text: `byline`, `article-author`, `post_author_name`. */
const BYLINE =
  /^(?:(?:article|entry|news|post|story)[-_]{1,2})?(?:author|byline|writer)(?:[-_]{1,2}name)?$/i;
const LONGEST_BYLINE = 120;

function bylineIn(text: Root): string | undefined {
  const found = findElement(text, (one) => {
    const { className } = one.properties;
    const isByline =
      Array.isArray(className) && className.some((name) => BYLINE.test(String(name)));
    return isByline && lineOf(one) !== '' && lineOf(one).length <= LONGEST_BYLINE;
  });
  return found && lineOf(found);
}

/** What an element says that its link is: `tag`, `author`. */
export function relsOf({ properties }: Element): string[] {
  const { rel } = properties;
  return Array.isArray(rel) ? rel.map(String) : [];
}
