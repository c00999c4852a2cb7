/**
 * The speaker to whom a quote was attributed before, if it was attributed to another one since. An
 * address that no speaker has any more is another name of the same one, and no correction.
 *
 * @param before slug in the ledger
 * @param now slug of today
 * @param slugs of all speakers of today
 */
export function wasGivenTo(
  before: string | undefined,
  now: string | undefined,
  slugs: ReadonlySet<string>,
): string | undefined {
  return before !== undefined && before !== now && slugs.has(before) ? before : undefined;
}
