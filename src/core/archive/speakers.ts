import bodyAliases from '../../data/body-aliases.json' with { type: 'json' };
import type { CalendarDate } from '../calendar-date.ts';
import type { ArticleEntry, EntryQuote, EntrySpeaker } from './entry.ts';
import { uniqueSlugs } from './slugs.ts';

/** A title and when the archive's articles printed it. */
export interface SpeakerRole {
  readonly title: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** Ids of the articles that print it. */
  readonly articles: readonly string[];
}

/** A quote together with where it stands and who said it. */
export interface ArchiveQuote extends Omit<EntryQuote, 'speaker'> {
  readonly article: ArticleEntry;
  readonly speaker?: Speaker;
}

/** A person or body, one record over all articles. */
export interface Speaker {
  readonly slug: string;
  readonly name: string;
  readonly kind: 'person' | 'body';
  readonly aliases: readonly string[];
  readonly roles: readonly SpeakerRole[];
  /** Articles that name the speaker, oldest first. */
  readonly articles: readonly ArticleEntry[];
  /** The speaker's quotes, oldest first. */
  readonly quotes: readonly ArchiveQuote[];
  /** Whoever is quoted, or named in three articles or more, has a page. */
  readonly hasPage: boolean;
}

/** All speakers of an archive, and the way from an article's own record to them. */
export interface SpeakerIndex {
  readonly speakers: readonly Speaker[];
  find(articleId: string, key: string): Speaker | undefined;
}

interface Draft {
  readonly kind: 'person' | 'body';
  readonly named: { readonly entry: ArticleEntry; readonly record: EntrySpeaker }[];
}

const NAMED_IN_ARTICLES_FOR_A_PAGE = 3;
const COMBINING_MARKS = /\p{M}/gu;
const MIDDLE_INITIAL = / \p{L}\.(?= )/gu;

/** Folds what does not tell two names apart: accents, case, middle initials, a leading "the". */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(COMBINING_MARKS, '')
    .replace(MIDDLE_INITIAL, '')
    .replace(/[’‘]/g, "'")
    .toLowerCase()
    .replace(/^the /, '')
    .trim();
}

/**
 * Joins the people and bodies that articles name into one record each.
 *
 * The same folded name is the same speaker. A lone surname joins a full name only where the archive
 * knows exactly one of that surname and both carry a common title; otherwise it stays by itself,
 * since a wrong name is worse than a second record.
 *
 * @param entries sorted by date
 */
export function joinSpeakers(entries: readonly ArticleEntry[]): SpeakerIndex {
  const drafts = new Map<string, Draft>();
  for (const entry of entries) {
    for (const record of entry.speakers) {
      const key = keyOf(record);
      const draft = drafts.get(key) ?? { kind: record.kind, named: [] };
      draft.named.push({ entry, record });
      drafts.set(key, draft);
    }
  }
  joinSurnames(drafts);
  return finish([...drafts.values()]);
}

const fullBodyNames = new Map(
  Object.entries(bodyAliases).flatMap(([name, aliases]) => aliases.map((alias) => [alias, name])),
);

/** The same for all records of one speaker; a body is the same under its initials. */
function keyOf({ kind, name }: EntrySpeaker): string {
  const folded = foldName(name);
  return `${kind}:${kind === 'body' ? (fullBodyNames.get(folded) ?? folded) : folded}`;
}

function joinSurnames(drafts: Map<string, Draft>): void {
  const bySurname = new Map<string, string[]>();
  for (const [key, draft] of drafts) {
    const words = key.slice(key.indexOf(':') + 1).split(' ');
    if (draft.kind !== 'person' || words.length < 2) continue;
    const surname = words.at(-1) ?? '';
    bySurname.set(surname, [...(bySurname.get(surname) ?? []), key]);
  }
  for (const [key, draft] of [...drafts]) {
    const name = key.slice(key.indexOf(':') + 1);
    if (draft.kind !== 'person' || name.includes(' ')) continue;
    const candidates = bySurname.get(name) ?? [];
    const target = candidates.length === 1 ? drafts.get(candidates[0] ?? '') : undefined;
    if (!target || !shareTitle(draft, target)) continue;
    target.named.push(...draft.named);
    target.named.sort((a, b) =>
      a.entry.date < b.entry.date ? -1 : a.entry.date > b.entry.date ? 1 : 0,
    );
    drafts.delete(key);
  }
}

function shareTitle(a: Draft, b: Draft): boolean {
  const titles = (draft: Draft) =>
    draft.named.flatMap(({ record }) => record.roles.map((role) => role.toLowerCase()));
  const known = new Set(titles(b));
  return titles(a).some((title) => known.has(title));
}

function finish(drafts: readonly Draft[]): SpeakerIndex {
  const slugs = uniqueSlugs(drafts.map((draft) => printedName(draft)));
  const index = new Map<string, Speaker>();
  const speakers = drafts.map((draft, i): Speaker => {
    const own: ArchiveQuote[] = [];
    const articles = [...new Set(draft.named.map(({ entry }) => entry))];
    const quoted = draft.named.some(({ entry, record }) =>
      entry.quotes.some((quote) => quote.speaker === record.key),
    );
    const name = printedName(draft);
    const speaker: Speaker = {
      slug: slugs[i] ?? '',
      name,
      kind: draft.kind,
      aliases: aliasesOf(draft, name),
      roles: rolesOf(draft),
      articles,
      quotes: own,
      hasPage: quoted || articles.length >= NAMED_IN_ARTICLES_FOR_A_PAGE,
    };
    for (const { entry, record } of draft.named) {
      index.set(`${entry.id}\n${record.key}`, speaker);
      for (const { speaker: key, ...quote } of entry.quotes) {
        if (key === record.key) own.push({ ...quote, article: entry, speaker });
      }
    }
    return speaker;
  });
  return {
    speakers,
    find: (articleId, key) => index.get(`${articleId}\n${key}`),
  };
}

/** The form that most articles print; among equals the longest, then the first in the alphabet. */
function printedName(draft: Draft): string {
  const counts = new Map<string, number>();
  for (const { record } of draft.named) counts.set(record.name, (counts.get(record.name) ?? 0) + 1);
  const full = Math.max(...[...counts.keys()].map((name) => name.split(' ').length));
  const forms = [...counts].filter(([name]) => full < 2 || name.includes(' '));
  forms.sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1));
  return forms[0]?.[0] ?? '';
}

function aliasesOf(draft: Draft, name: string): string[] {
  const forms = draft.named.flatMap(({ record }) => [record.name, ...record.aliases]);
  return [...new Set(forms)].filter((form) => form !== name).sort();
}

function rolesOf(draft: Draft): SpeakerRole[] {
  const roles = new Map<
    string,
    { title: string; from: CalendarDate; to: CalendarDate; articles: string[] }
  >();
  for (const { entry, record } of draft.named) {
    for (const title of record.roles) {
      const known = roles.get(title.toLowerCase());
      if (known) {
        known.to = entry.date;
        if (known.articles.at(-1) !== entry.id) known.articles.push(entry.id);
      } else {
        roles.set(title.toLowerCase(), {
          title,
          from: entry.date,
          to: entry.date,
          articles: [entry.id],
        });
      }
    }
  }
  return [...roles.values()];
}
