import type { SpeakerEntry } from '../../authority/read-speakers.ts';
import type { Named } from './drafts.ts';

/** A title, and when it was printed or held. */
export interface SpeakerRole {
  readonly title: string;
  /** A calendar date, or a month or a year if an editor gives one; absent if unknown. */
  readonly from?: string;
  /** Included; absent if the role is still held, or it is not known. */
  readonly to?: string;
  /** Ids of the articles that print it. */
  readonly articles: readonly string[];
  /** `printed`: the dates are those of articles; `editor`: the editor says when it was held. */
  readonly by: 'printed' | 'editor';
}

/**
 * The roles of one speaker: the editor's in the order of their entry, then those that articles print
 * and no entry of the editor's covers, by the day of the first article.
 *
 * @param named in the order of days
 */
export function rolesOf(
  named: readonly Named[],
  stated: SpeakerEntry['roles'] = [],
): SpeakerRole[] {
  const printed = printedRoles(named);
  const held = stated.map((role): SpeakerRole => {
    const articles = printed.get(role.title.toLowerCase())?.articles ?? [];
    return { ...role, articles, by: 'editor' };
  });
  for (const { title } of stated) printed.delete(title.toLowerCase());
  return [...held, ...printed.values()];
}

function printedRoles(named: readonly Named[]) {
  const roles = new Map<string, SpeakerRole & { to: string; articles: string[] }>();
  for (const { article, record } of named) {
    for (const title of record.roles) {
      const known = roles.get(title.toLowerCase());
      if (known) {
        known.to = article.date;
        if (known.articles.at(-1) !== article.id) known.articles.push(article.id);
      } else {
        const { date, id } = article;
        const role = { title, from: date, to: date, articles: [id], by: 'printed' } as const;
        roles.set(title.toLowerCase(), { ...role, articles: [id] });
      }
    }
  }
  return roles;
}
