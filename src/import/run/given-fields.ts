import { readAuthors } from '../fields/read-authors.ts';
import type { Told } from '../article/told.ts';

/** Values that the user gives for all articles of a run. */
export interface GivenFields {
  readonly title?: string;
  readonly date?: string;
  readonly slug?: string;
  readonly byline?: string;
  readonly dateline?: string;
  readonly sourceName?: string;
  readonly sourceUrl?: string;
  readonly lang?: string;
}

/**
 * Puts what the user says before the article’s own words; a day for many articles only where none is
 * known.
 *
 * @param single whether it is said of one article
 */
export function giveFields(told: Told, given: GivenFields, single: boolean): void {
  const { title, date, slug, byline, dateline, sourceName, sourceUrl, lang } = given;
  if (title !== undefined) told.title = title;
  if (slug !== undefined) told.slug = slug;
  if (date !== undefined) told.dates[single ? 'unshift' : 'push']({ text: date, from: 'field' });
  if (byline !== undefined) told.authors = readAuthors(byline);
  if (dateline !== undefined) told.dateline = dateline;
  if (sourceName !== undefined)
    told.publishedBy = { name: sourceName, ...(sourceUrl === undefined ? {} : { url: sourceUrl }) };
  if (lang !== undefined) told.lang = lang;
}
