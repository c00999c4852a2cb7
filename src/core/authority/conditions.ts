import type { ArticleEntry, EntrySpeaker } from '../archive/entry.ts';
import { foldPhrase } from '../archive/speakers/fold-name.ts';
import type { SpeakerEntry } from './read-speakers.ts';

export type Conditions = NonNullable<SpeakerEntry['only']>;

/**
 * Whether a record of an article fulfils an entry's conditions: the article is listed, or the record
 * has one of the roles and the article's day is within the dates, as far as these are given.
 */
export function fulfils(
  only: Conditions | undefined,
  article: ArticleEntry,
  record: EntrySpeaker,
): boolean {
  if (only === undefined || only.articles?.some((wanted) => isArticle(wanted, article)))
    return true;
  if (only.roles === undefined && only.from === undefined && only.to === undefined) return false;
  const hasRole = !only.roles || only.roles.some((role) => bearsRole(role, record));
  return hasRole && isWithin(article.date, only);
}

/** Whether an article is meant: by its id, by its file below the archive folder, or by its slug. */
export function isArticle(wanted: string, { id, file, slug }: ArticleEntry): boolean {
  return wanted === id || wanted === slug || file === wanted || file === `content/${wanted}`;
}

/** Whether a record's roles contain some words next to each other, in any case. */
export function bearsRole(words: string, { roles }: EntrySpeaker): boolean {
  const wanted = foldPhrase(words);
  return roles.some((role) => foldPhrase(role).includes(wanted));
}

/** Whether a day is between two periods (`2024`, `2024-02` or a day), both included. */
function isWithin(date: string, { from = '', to = '9999' }: Conditions): boolean {
  return date >= from && date.slice(0, to.length) <= to;
}
