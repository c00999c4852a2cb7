import { z } from 'zod';
import { feedForms, type FeedForm } from '../addresses/feed-forms.ts';

/** What an address was published with, besides the page that its row is of. */
const KINDS = ['page', 'record', ...feedForms] as const;

/**
 * Of a row of the ledger: what was made for it. Absent in rows that are older than the rules of
 * weight: then everything was, as it was made at that time: of a quote a page, a frame, a record and
 * an oEmbed answer, of others a record and feeds in all forms. All of that is still made.
 */
export const madeField = z.array(z.enum(KINDS)).optional();

export type MadeKind = (typeof KINDS)[number];

/** What a row of the ledger says of its files; undefined: everything that was made at its time. */
export type Made = readonly MadeKind[] | undefined;

interface MadeRow {
  readonly made?: Made;
}

/**
 * What a row says after it was recorded again: what was made once is made for good.
 *
 * @param old the row as it was; undefined if there was none
 */
export function madeSince(
  old: MadeRow | undefined,
  now: readonly MadeKind[],
): { made?: MadeKind[] } {
  if (old && old.made === undefined) return {};
  const all = new Set([...(old?.made ?? []), ...now]);
  return { made: KINDS.filter((kind) => all.has(kind)) };
}

/** Whether a row was published with one of its files. */
export function wasMade({ made }: MadeRow, kind: MadeKind): boolean {
  return made === undefined || made.includes(kind);
}

/** The forms of feeds that a row was published with, in the order in which they are offered. */
export function formsMade(row: MadeRow): readonly FeedForm[] {
  return feedForms.filter((form) => wasMade(row, form));
}
