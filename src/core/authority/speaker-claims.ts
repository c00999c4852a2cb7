import type { ArticleEntry, EntrySpeaker } from '../archive/entry.ts';
import { fullBodyName } from '../archive/speakers/body-name.ts';
import {
  foldName,
  foldPrinted,
  initialsAgree,
  middleInitials,
} from '../archive/speakers/fold-name.ts';
import { fulfils } from './conditions.ts';
import type { SpeakerEntry } from './read-speakers.ts';

/** One name under which an entry looks for its speaker. */
interface Form {
  /** Index of the entry. */
  readonly entry: number;
  /** Index among the entry's aliases; absent for its name. */
  readonly alias?: number;
  readonly printed: string;
  readonly initials: string;
}

/** A record that the editor has given to an entry, or that two entries claim. */
export interface Claim {
  readonly entry: number;
  readonly article: ArticleEntry;
  readonly record: EntrySpeaker;
  /** Index among the entry's aliases; absent for its name. */
  readonly alias?: number;
}

/** What the editor's entries claim, and which of the claims the archive confirms. */
export interface SpeakerClaims {
  /** Index of the entry that each claimed record belongs to. */
  readonly of: ReadonlyMap<EntrySpeaker, number>;
  readonly claims: readonly Claim[];
  /** Records that bear an entry's name but do not fulfil its conditions. */
  readonly declined: readonly Claim[];
  /** Records that an entry has lost to one with a better right: conditions, or the exact name. */
  readonly lost: readonly { readonly claim: Claim; readonly winner: number }[];
  /** Records that two entries claim with equal right. */
  readonly clashes: readonly { readonly claim: Claim; readonly rival: number }[];
}

/**
 * Gives the archive's records to the editor's entries. An entry claims the records that bear its
 * name or an alias; one with conditions comes before one without, the exact form of a name before a
 * folded one.
 */
export function claimSpeakers(
  articles: readonly ArticleEntry[],
  entries: readonly SpeakerEntry[],
): SpeakerClaims {
  const of = new Map<EntrySpeaker, number>();
  const claims: Claim[] = [];
  const declined: Claim[] = [];
  const lost: { claim: Claim; winner: number }[] = [];
  const clashes: { claim: Claim; rival: number }[] = [];
  const forms = formsByName(entries);
  if (forms.size === 0) return { of, claims, declined, lost, clashes };
  for (const article of articles) {
    for (const record of article.speakers) {
      const bearing = formsOf(record, forms, entries);
      if (bearing.length === 0) continue;
      const toClaim = ({ entry, alias }: Form): Claim => ({
        entry,
        article,
        record,
        ...(alias === undefined ? {} : { alias }),
      });
      const fitting = bearing.filter(({ entry }) => fulfils(entries[entry]?.only, article, record));
      for (const form of bearing) if (!fitting.includes(form)) declined.push(toClaim(form));
      const { first, rivals, losers } = rank(fitting, record, entries);
      if (!first) continue;
      const claim = toClaim(first);
      of.set(record, first.entry);
      claims.push(claim);
      for (const { entry } of rivals) clashes.push({ claim, rival: entry });
      for (const form of losers) lost.push({ claim: toClaim(form), winner: first.entry });
    }
  }
  return { of, claims, declined, lost, clashes };
}

function formsByName(entries: readonly SpeakerEntry[]): Map<string, Form[]> {
  const forms = new Map<string, Form[]>();
  const add = (name: string, at: { entry: number; alias?: number }) => {
    const form = { ...at, printed: foldPrinted(name), initials: middleInitials(name) };
    const known = forms.get(foldName(name));
    if (known) known.push(form);
    else forms.set(foldName(name), [form]);
  };
  entries.forEach(({ name, aliases = [] }, entry) => {
    add(name, { entry });
    aliases.forEach((alias, index) => {
      add(alias, { entry, alias: index });
    });
  });
  return forms;
}

/** The forms that a record bears, those of its own kind if entries of both kinds have its name. */
function formsOf(
  { name, kind }: EntrySpeaker,
  forms: ReadonlyMap<string, readonly Form[]>,
  entries: readonly SpeakerEntry[],
): readonly Form[] {
  const folded = foldName(name);
  const found =
    forms.get(folded) ?? (kind === 'body' ? forms.get(fullBodyName(folded)) : undefined);
  if (!found) return [];
  const initials = middleInitials(name);
  const bearing = found.filter((form) => initialsAgree(form.initials, initials));
  const ofKind = bearing.filter(({ entry }) => (entries[entry]?.kind ?? kind) === kind);
  return ofKind.length > 0 ? ofKind : bearing;
}

/**
 * The form with the best claim to a record, and those of other entries with an equal or weaker one.
 */
function rank(
  forms: readonly Form[],
  { name }: EntrySpeaker,
  entries: readonly SpeakerEntry[],
): { first: Form | undefined; rivals: Form[]; losers: Form[] } {
  const printed = foldPrinted(name);
  const rightOf = (form: Form) =>
    (entries[form.entry]?.only ? 2 : 0) + (form.printed === printed ? 1 : 0);
  const most = Math.max(...forms.map(rightOf));
  const first = forms.find((form) => rightOf(form) === most);
  const others = forms.filter(({ entry }) => entry !== first?.entry);
  return {
    first,
    rivals: others.filter((form) => rightOf(form) === most),
    losers: others.filter((form) => rightOf(form) < most),
  };
}
