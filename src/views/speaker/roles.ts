import type { Archive } from '../../core/archive/archive.ts';
import type { SpeakerRole } from '../../core/archive/speakers/roles.ts';
import type { Speaker } from '../../core/archive/speakers/speakers.ts';
import { formatPeriod } from '../../core/calendar/date-words.ts';
import type { Urls } from '../../core/addresses/urls.ts';
import { articleLink, type ArticleLink } from '../article/link.ts';
import { say } from '../../wording/say.ts';

/** A role on a speaker's page, with articles that print it. */
export interface RoleItem {
  readonly title: string;
  /** May be empty. */
  readonly when: string;
  /** The first and the last that print it. */
  readonly articles: readonly ArticleLink[];
  /** Others that do, in order; of very many the first. */
  readonly others: readonly ArticleLink[];
  /** How many more do. */
  readonly more: number;
}

/** The roles of a speaker, each kind in the order of time. */
export interface RoleItems {
  /** Those that the editor gives, and those that most articles print. */
  readonly roles: readonly RoleItem[];
  readonly otherRoles: readonly RoleItem[];
}

/** More would keep a reader from the quotes, and most are one office in other words. */
const ROLES_AT_A_GLANCE = 6;
const MOST_ROLES = 18;
/** With 40 articles for each role, a page would exceed 100 KB. */
const MOST_ARTICLES_OF_A_ROLE = 10;

/** The roles of a speaker over time; of very many those that most articles print. */
export function roleItems(speaker: Speaker, archive: Archive, urls: Urls): RoleItems {
  const usual = new Set(usualRoles(speaker, ROLES_AT_A_GLANCE));
  const others = usualRoles(speaker, MOST_ROLES).filter((role) => !usual.has(role));
  return {
    roles: describeRoles([...usual], archive, urls),
    otherRoles: describeRoles(others, archive, urls),
  };
}

function describeRoles(roles: readonly SpeakerRole[], archive: Archive, urls: Urls): RoleItem[] {
  return roles.map((role) => {
    const [first, last] = [role.articles[0], role.articles.at(-1)];
    const ids = first === last ? [first] : [first, last];
    const linksOf = (wanted: readonly (string | undefined)[]) =>
      wanted.flatMap((id) => {
        const entry = id === undefined ? undefined : archive.articles[archive.indexOf(id)];
        return entry ? [articleLink(entry, urls)] : [];
      });
    const articles = linksOf(ids);
    const others = linksOf(role.articles.slice(1, -1).slice(0, MOST_ARTICLES_OF_A_ROLE));
    return {
      title: role.title,
      when: role.by === 'editor' ? heldWhen(role) : printedWhen(role),
      articles,
      others,
      more: role.articles.length - articles.length - others.length,
    };
  });
}

function usualRoles({ roles }: Speaker, most: number): readonly SpeakerRole[] {
  if (roles.length <= most) return roles;
  const weight = ({ by, articles }: SpeakerRole) =>
    by === 'editor' ? Number.MAX_SAFE_INTEGER : articles.length;
  const kept = new Set([...roles].sort((a, b) => weight(b) - weight(a)).slice(0, most));
  return roles.filter((role) => kept.has(role));
}

/** When articles printed a title, which is not when it was held. */
function printedWhen({ from = '', to = from }: SpeakerRole): string {
  const [first, last] = [formatPeriod(from.slice(0, 7)), formatPeriod(to.slice(0, 7))];
  return first === last
    ? say('speaker.printed-in', { month: first })
    : say('speaker.printed-from', { first, last });
}

/** When a title was held, according to the editor. */
function heldWhen({ from, to }: SpeakerRole): string {
  if (from !== undefined && from === to) return formatPeriod(from);
  if (from === undefined)
    return to === undefined ? '' : say('speaker.held-until', { date: formatPeriod(to) });
  if (to === undefined) return say('speaker.held-since', { date: formatPeriod(from) });
  return say('speaker.held-from', { first: formatPeriod(from), last: formatPeriod(to) });
}

/** The last title that the editor gives; otherwise the one that most articles print, or its latest. */
export function usualRole(speaker: Speaker): string {
  const stated = speaker.roles.findLast((role) => role.by === 'editor');
  if (stated) return stated.title;
  const most = speaker.roles.reduce((max, role) => Math.max(max, role.articles.length), 0);
  return speaker.roles.findLast((role) => role.articles.length === most)?.title ?? '';
}
