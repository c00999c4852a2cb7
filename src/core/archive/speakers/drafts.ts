import type { SpeakerEntry } from '../../authority/read-speakers.ts';
import { fullBodyName } from './body-name.ts';
import type { ArticleEntry, EntrySpeaker } from '../entry.ts';
import { foldName } from './fold-name.ts';
import { joinSurnames } from './lone-surnames.ts';
import { partNamesakes } from './namesakes.ts';
import type { RoleField } from './role-field.ts';

/**
 * How an article's record reached its speaker: by the editor's entry, by the same name, by the
 * initials of a body, by roles that distinguish namesakes, or as a surname that one person bears.
 */
export type JoinRule = 'authority' | 'name' | 'initials' | 'namesake' | 'surname';

/** A person or body as one article names it. */
export interface Named {
  readonly article: ArticleEntry;
  readonly record: EntrySpeaker;
  readonly by: JoinRule;
}

/** A speaker in the making: all records that are taken to be one. */
export interface Draft {
  readonly kind: 'person' | 'body';
  readonly name: string;
  readonly named: Named[];
  readonly entry?: SpeakerEntry;
  /** What distinguishes a namesake from the others. */
  readonly field?: RoleField;
}

/**
 * Gathers all records into drafts, in the order in which the articles first name them.
 *
 * @param claims index of the editor's entry for each record that belongs to one
 */
export function draftSpeakers(
  articles: readonly ArticleEntry[],
  entries: readonly SpeakerEntry[],
  claims: ReadonlyMap<EntrySpeaker, number>,
): Draft[] {
  const claimed = new Map<number, Named[]>();
  const byName = new Map<string, Named[]>();
  const order = new Map<EntrySpeaker, number>();
  const fold = foldOnce();
  for (const article of articles) {
    for (const record of article.speakers) {
      order.set(record, order.size);
      const entry = claims.get(record);
      if (entry !== undefined) push(claimed, entry, { article, record, by: 'authority' });
      else push(byName, nameKey(record, fold), { article, record, by: ruleOf(record, fold) });
    }
  }
  const drafts = joinSurnames([
    ...[...claimed].map(([index, named]) => claimedDraft(named, entries[index])),
    ...[...byName.values()].flatMap(draftNamesakes),
  ]);
  const first = ({ named: [one] }: Draft) => (one ? (order.get(one.record) ?? 0) : 0);
  return drafts.sort((a, b) => first(a) - first(b));
}

function push<Key>(groups: Map<Key, Named[]>, key: Key, named: Named): void {
  const group = groups.get(key);
  if (group) group.push(named);
  else groups.set(key, [named]);
}

type Fold = (name: string) => string;

/** Most names are in many articles. */
function foldOnce(): Fold {
  const known = new Map<string, string>();
  return (name) => {
    const folded = known.get(name) ?? foldName(name);
    known.set(name, folded);
    return folded;
  };
}

/** The same for all records of one name; a body is the same under its initials. */
function nameKey({ kind, name }: EntrySpeaker, fold: Fold): string {
  const folded = fold(name);
  return `${kind}:${kind === 'body' ? fullBodyName(folded) : folded}`;
}

function ruleOf({ kind, name }: EntrySpeaker, fold: Fold): JoinRule {
  const folded = fold(name);
  return kind === 'body' && fullBodyName(folded) !== folded ? 'initials' : 'name';
}

function claimedDraft(named: Named[], entry: SpeakerEntry | undefined): Draft {
  const kind = entry?.kind ?? named[0]?.record.kind ?? 'person';
  const name = entry?.name ?? printedName(named);
  return { kind, name, named, ...(entry ? { entry } : {}) };
}

function draftNamesakes(named: Named[]): Draft[] {
  const kind = named[0]?.record.kind ?? 'person';
  if (kind === 'body') return [{ kind, name: printedName(named), named }];
  const parted = partNamesakes(named, ({ record }) => record);
  if (parted.length === 1) return [{ kind, name: printedName(named), named }];
  return parted.map(({ items, field }) => ({
    kind,
    name: printedName(items),
    named: items.map((item) => ({ ...item, by: 'namesake' })),
    ...(field === undefined ? {} : { field }),
  }));
}

/** The form that most articles print; among equals the longest, then the first in the alphabet. */
function printedName(named: readonly Named[]): string {
  const counts = new Map<string, number>();
  for (const { record } of named) counts.set(record.name, (counts.get(record.name) ?? 0) + 1);
  const full = [...counts.keys()].some((name) => name.includes(' '));
  const forms = [...counts].filter(([name]) => !full || name.includes(' '));
  forms.sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1));
  return forms[0]?.[0] ?? '';
}
