import { joinTags } from '../fields/read-tags.ts';
import type { ForeignStatus, Author, NamedSource, Told } from './told.ts';
import { settleDate, type DateRules } from './settle-date.ts';

/** What will be written above an article, settled. */
export interface SettledArticle {
  readonly title?: string;
  readonly date?: string;
  readonly time?: string;
  readonly updated?: string;
  readonly candidates?: readonly string[];
  readonly authors: readonly Author[];
  readonly tags: readonly string[];
  readonly summary?: string;
  readonly old: readonly string[];
  readonly lang?: string;
  readonly dateline?: string;
  readonly publishedBy?: NamedSource;
  readonly status?: ForeignStatus;
  readonly membersOnly: boolean;
  readonly slug?: string;
  readonly extra: Readonly<Record<string, unknown>>;
}

/** Settles what is told of an article: one day, each author, tag and old address once. */
export function settle(told: Told, rules: DateRules): SettledArticle {
  const dates = settleDate(told, rules);
  if (dates.date !== undefined && rules.today !== undefined && dates.date > rules.today)
    told.status ??= 'scheduled';
  const names = new Set<string>();
  const authors = told.authors.filter(({ name }) => !names.has(name) && names.add(name));
  if (authors.length === 0 && told.status !== 'page') told.notes.add('no-author');
  if (told.status === 'scheduled' || told.status === 'protected' || told.status === 'page') {
    told.notes.add(told.status);
  }
  if (told.membersOnly === true) told.notes.add('members-only');
  const optional = {
    title: told.title === '' ? undefined : told.title,
    summary: told.summary === '' ? undefined : told.summary,
    lang: told.lang,
    dateline: told.dateline,
    publishedBy: told.publishedBy,
    status: told.status,
    slug: told.slug,
  };
  return {
    ...dates,
    ...(Object.fromEntries(
      Object.entries(optional).filter(([, v]) => v !== undefined),
    ) as Partial<SettledArticle>),
    authors,
    tags: joinTags(told.tags, told.notes),
    old: [...new Set(told.old.map(cleanAddress))],
    membersOnly: told.membersOnly ?? false,
    extra: told.extra,
  };
}

/** An old address as a browser asks for it: from the root, without the name of an index file. */
function cleanAddress(address: string): string {
  if (/^https?:\/\//i.test(address)) return address;
  const rooted = address.startsWith('/') ? address : `/${address}`;
  return rooted.replace(/\/index\.html?$/, '/');
}
