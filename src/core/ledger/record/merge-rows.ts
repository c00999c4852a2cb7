import { withoutPresent } from '../quotes/earlier-words.ts';
import { sameWords } from '../quotes/fold-words.ts';
import type { EarlierWords } from '../ledger.ts';

/** What two rows of one address may differ in. */
export interface Mergeable {
  readonly exact?: string | undefined;
  readonly speaker?: string | undefined;
  readonly before?: readonly EarlierWords[] | undefined;
  readonly from?: readonly string[] | undefined;
  readonly earlier?: readonly string[] | undefined;
  readonly aliases?: readonly string[] | undefined;
  readonly now?: string | undefined;
  readonly on?: readonly { readonly address: string }[] | undefined;
}

/**
 * Makes one row of the two that git leaves where two branches changed it. The one with the longer
 * history is the newer; nothing of the other one’s history is dropped. Where they differ otherwise
 * (a position, the text around), either will do: the next run of the ledger looks it up anew.
 */
export function mergeRows<Row extends Mergeable>(a: Row, b: Row): Row {
  const [newer, older] = isNewer(a, b) ? [a, b] : [b, a];
  const before = mergeWords(newer, older);
  const from = union(older.from, newer.from);
  const earlier = union(older.earlier, newer.earlier);
  const aliases = union(older.aliases, newer.aliases);
  const on = older.on || newer.on ? [...(older.on ?? []), ...(newer.on ?? [])] : undefined;
  return {
    ...newer,
    ...(before.length > 0 ? { before } : {}),
    ...(from.length > 0 ? { from } : {}),
    ...(earlier.length > 0 ? { earlier } : {}),
    ...(aliases.length > 0 ? { aliases } : {}),
    ...(on ? { on: [...new Map(on.map((page) => [page.address, page])).values()] } : {}),
  };
}

function isNewer(a: Mergeable, b: Mergeable): boolean {
  const [ours, theirs] = [historyLength(a), historyLength(b)];
  return ours === theirs ? JSON.stringify(a) >= JSON.stringify(b) : ours > theirs;
}

function historyLength({ before = [], from = [], earlier = [], now }: Mergeable): number {
  return before.length + from.length + earlier.length + (now === undefined ? 0 : 1);
}

function mergeWords(newer: Mergeable, older: Mergeable): EarlierWords[] {
  const { exact } = newer;
  const last: EarlierWords[] = older.exact === undefined ? [] : [{ exact: older.exact }];
  const words: EarlierWords[] = [];
  for (const each of [...(older.before ?? []), ...(newer.before ?? []), ...last]) {
    const at = words.findIndex(
      (other) => sameWords(other.exact, each.exact) && other.speaker === each.speaker,
    );
    const known = words[at];
    if (!known) words.push(each);
    // One branch may know the day, and the other not.
    else if (known.until === undefined && each.until !== undefined) words[at] = each;
  }
  const sorted = words.toSorted(byDay);
  return exact === undefined
    ? sorted
    : [...withoutPresent(sorted, { exact, speaker: newer.speaker })];
}

/** Corrections of two branches in the order of their days; those without one stay where they are. */
function byDay(a: EarlierWords, b: EarlierWords): number {
  if (a.until === undefined || b.until === undefined || a.until === b.until) return 0;
  return a.until < b.until ? -1 : 1;
}

function union(a: readonly string[] = [], b: readonly string[] = []): string[] {
  return [...new Set([...a, ...b])];
}
