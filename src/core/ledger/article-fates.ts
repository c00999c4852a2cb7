import type { ArticleEntry } from '../archive/entry.ts';
import { ledgerAddress, type ArticleRow, type Ledger } from './ledger.ts';
import type { Tombstone, Tombstones } from './record/tombstones.ts';

/** What became of a published article. */
export type ArticleFate =
  | { readonly kind: 'here'; readonly entry: ArticleEntry }
  /** All or most of it continues in another article. */
  | { readonly kind: 'moved'; readonly entry: ArticleEntry }
  | { readonly kind: 'withdrawn'; readonly tombstone: Tombstone }
  | { readonly kind: 'lost' };

/**
 * Finds out what became of each published article: it exists under its id; or it was moved to the
 * article that the ledger names, that has most of its quotes, or that alone has its day and title;
 * or it was withdrawn; or it is unknown.
 *
 * @returns by the id under which it was published
 */
export function articleFates(
  entries: readonly ArticleEntry[],
  ledger: Ledger,
  tombstones: Tombstones,
): Map<string, ArticleFate> {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const rows = new Map(ledger.articles.map((row) => [row.id, row]));
  const heirs = heirsByQuotes(entries, ledger);
  const byTitle = newArticlesByTitle(entries, rows);
  const moved = (row: ArticleRow): ArticleEntry | undefined => {
    const seen = new Set<string>();
    for (
      let at: ArticleRow | undefined = row;
      at && !seen.has(at.id);
      at = rows.get(at.now ?? '')
    ) {
      seen.add(at.id);
      const next = at.now === undefined ? undefined : byId.get(at.now);
      const entry: ArticleEntry | undefined =
        next ?? heirs.get(at.id) ?? byTitle.get(titleKey(at.address, at.title));
      if (entry) return entry;
    }
    return undefined;
  };
  return new Map(
    ledger.articles.map((row): [string, ArticleFate] => {
      const entry = byId.get(row.id);
      if (entry) return [row.id, { kind: 'here', entry }];
      const tombstone = tombstones.articles.get(row.id);
      if (tombstone) return [row.id, { kind: 'withdrawn', tombstone }];
      const heir = moved(row);
      return [row.id, heir ? { kind: 'moved', entry: heir } : { kind: 'lost' }];
    }),
  );
}

/** By the id of an article that is gone: the one that has most of the quotes it had last. */
function heirsByQuotes(
  entries: readonly ArticleEntry[],
  { quotes }: Ledger,
): Map<string, ArticleEntry> {
  const home = new Map(entries.flatMap((entry) => entry.quotes.map(({ id }) => [id, entry])));
  const existing = new Set(entries.map(({ id }) => id));
  const votes = new Map<string, Map<ArticleEntry, number>>();
  for (const { id, article, from = [] } of quotes) {
    const entry = home.get(id);
    if (!entry) continue;
    for (const old of [article, ...from]) {
      if (existing.has(old)) continue;
      const counts = votes.get(old) ?? new Map<ArticleEntry, number>();
      counts.set(entry, (counts.get(entry) ?? 0) + 1);
      votes.set(old, counts);
    }
  }
  const heirs = new Map<string, ArticleEntry>();
  for (const [old, counts] of votes) {
    const [best] = [...counts].sort((a, b) => b[1] - a[1] || (a[0].id < b[0].id ? -1 : 1));
    if (best) heirs.set(old, best[0]);
  }
  return heirs;
}

/** Title and day: a paper prints “Daily briefing” every day. */
function titleKey(address: string, title: string): string {
  return `${address.slice(0, 10)}\n${title}`;
}

/** Articles that the ledger does not know, by day and title, if only one has both. */
function newArticlesByTitle(
  entries: readonly ArticleEntry[],
  rows: ReadonlyMap<string, ArticleRow>,
): Map<string, ArticleEntry> {
  const found = new Map<string, ArticleEntry>();
  const fresh = entries.filter(({ id }) => !rows.has(id));
  const keyOf = (entry: ArticleEntry) => titleKey(ledgerAddress(entry), entry.title);
  for (const [key, [entry, another]] of Map.groupBy(fresh, keyOf)) {
    if (entry && !another) found.set(key, entry);
  }
  return found;
}

/** Addresses at which an article was once published, oldest first. */
export function formerAddresses(row: ArticleRow, fate: ArticleFate): string[] {
  const all = [...(row.earlier ?? []), row.address];
  return fate.kind === 'here'
    ? all.filter((address) => address !== ledgerAddress(fate.entry))
    : all;
}
