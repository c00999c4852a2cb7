import type { Archive } from '../../archive/archive.ts';
import type { ArticleEntry } from '../../archive/entry.ts';
import { foldName } from '../../archive/speakers/fold-name.ts';
import { areRelatedNames } from '../../archive/speakers/related-names.ts';
import type { Place } from '../../archive/places.ts';
import type { Speaker } from '../../archive/speakers/speakers.ts';
import type { Ledger, PlaceRow, SpeakerRow } from '../ledger.ts';
import type { Tombstone, Tombstones } from '../record/tombstones.ts';
import { noUnreadNames, type UnreadNames } from './unread-names.ts';

/** What became of the published address of a speaker or a place that no record has any more. */
export interface NameFate<Row, To> {
  readonly row: Row;
  /** The record that took its place; absent if it was withdrawn or nothing is known. */
  readonly to?: To;
  readonly tombstone?: Tombstone;
  /** Articles in which the program does not read it any more, though they still print it. */
  readonly unreadIn?: readonly ArticleEntry[];
}

/**
 * Published addresses that no speaker has now. They lead to the speaker whom the ledger names, who
 * has most of the quotes that were published there, or who alone bears the name. If only the
 * program no longer reads the name, the speaker who now has the quotes is not the one the address
 * meant, unless the names are related. The address of another name shares the fate of the one that
 * it led to.
 */
export function speakerFates(
  archive: Archive,
  ledger: Ledger,
  tombstones: Tombstones,
  unread: UnreadNames = noUnreadNames,
): NameFate<SpeakerRow, Speaker>[] {
  const paged = archive.speakers.filter(({ hasPage }) => hasPage);
  const bySlug = new Map(paged.map((speaker) => [speaker.slug, speaker]));
  const gone = ledger.speakers.filter(({ slug }) => !bySlug.has(slug));
  if (gone.length === 0) return [];
  const heirs = heirsByQuotes(archive, ledger);
  const byName = bearers(paged);
  const rows = new Map(ledger.speakers.map((row) => [row.slug, row]));
  return gone.map((row) => {
    const { last, to: led } = follow(row, rows, bySlug);
    const tombstone =
      tombstones.speakers.get(row.slug) ?? (led ? undefined : tombstones.speakers.get(last.slug));
    if (tombstone) return { row, tombstone };
    const unreadIn = unread.speakers.get(row.slug) ?? unread.speakers.get(last.slug);
    const heir = heirs.get(row.slug);
    const isHeir = heir && (!unreadIn || isNamesake(row.name, heir));
    const to =
      led ?? (isHeir ? heir : undefined) ?? byName.get(`${row.kind}:${foldName(row.name)}`);
    return { row, ...(to ? { to } : unreadIn ? { unreadIn } : {}) };
  });
}

function isNamesake(name: string, { name: own, aliases }: Speaker): boolean {
  return [own, ...aliases].some((each) => areRelatedNames(name, each));
}

/** Published addresses that no place has now; they lead to the record of the same id, or name. */
export function placeFates(
  archive: Archive,
  ledger: Ledger,
  tombstones: Tombstones,
  unread: UnreadNames = noUnreadNames,
): NameFate<PlaceRow, Place>[] {
  const bySlug = new Map(archive.places.map((place) => [place.slug, place]));
  const gone = ledger.places.filter(({ slug }) => !bySlug.has(slug));
  if (gone.length === 0) return [];
  const byName = Map.groupBy(archive.places, ({ name }) => foldName(name));
  const rows = new Map(ledger.places.map((row) => [row.slug, row]));
  return gone.map((row) => {
    const tombstone = tombstones.places.get(row.slug);
    if (tombstone) return { row, tombstone };
    const [named, another] = byName.get(foldName(row.name)) ?? [];
    const to =
      follow(row, rows, bySlug).to ?? archive.place(row.id) ?? (another ? undefined : named);
    const unreadIn = unread.places.get(row.slug);
    return { row, ...(to ? { to } : unreadIn ? { unreadIn } : {}) };
  });
}

/** A row may name one that was moved again: the last row on the way, and the record that has it now. */
function follow<Row extends { readonly slug: string; readonly now?: string | undefined }, To>(
  row: Row,
  rows: ReadonlyMap<string, Row>,
  bySlug: ReadonlyMap<string, To>,
): { readonly last: Row; readonly to?: To } {
  const seen = new Set<string>();
  let last = row;
  while (last.now !== undefined && !seen.has(last.slug)) {
    seen.add(last.slug);
    const to = bySlug.get(last.now);
    if (to) return { last, to };
    const next = rows.get(last.now);
    if (!next) break;
    last = next;
  }
  return { last };
}

/** By a published slug: the speaker who has most of the quotes that were published there. */
function heirsByQuotes(archive: Archive, { quotes }: Ledger): Map<string, Speaker> {
  const speakerOf = new Map(archive.quotes.map(({ id, speaker }) => [id, speaker]));
  const votes = new Map<string, Map<Speaker, number>>();
  for (const { id, speaker: slug } of quotes) {
    const speaker = speakerOf.get(id);
    if (slug === undefined || !speaker) continue;
    const counts = votes.get(slug) ?? new Map<Speaker, number>();
    counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
    votes.set(slug, counts);
  }
  const heirs = new Map<string, Speaker>();
  for (const [slug, counts] of votes) {
    const [best] = [...counts].sort((a, b) => b[1] - a[1] || (a[0].slug < b[0].slug ? -1 : 1));
    if (best) heirs.set(slug, best[0]);
  }
  return heirs;
}

/** Speakers by kind and folded name or alias, if only one bears it. */
function bearers(speakers: readonly Speaker[]): Map<string, Speaker> {
  const found = new Map<string, Speaker | undefined>();
  for (const speaker of speakers) {
    const names = new Set([speaker.name, ...speaker.aliases].map(foldName));
    for (const name of names) {
      const key = `${speaker.kind}:${name}`;
      found.set(key, found.has(key) ? undefined : speaker);
    }
  }
  const only = new Map<string, Speaker>();
  for (const [key, speaker] of found) if (speaker) only.set(key, speaker);
  return only;
}
