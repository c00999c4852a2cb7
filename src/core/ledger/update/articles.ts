import type { Archive } from '../../archive/archive.ts';
import type { ArticleEntry } from '../../archive/entry.ts';
import type { ArticleBasis } from '../../article/basis.ts';
import { oldAddressText, readOldAddress } from '../../addresses/old-address.ts';
import { tagSlug } from '../../tags/tag-address.ts';
import { articleFates } from '../article-fates.ts';
import type { FeedPlan } from '../../weight/feeds.ts';
import { madeSince, type MadeKind } from '../../weight/made.ts';
import type { WeightRules } from '../../weight/rules.ts';
import { type ArticleRow, ledgerAddress, addressInFeeds } from '../ledger.ts';
import type { LedgerRecord } from '../problems.ts';

/**
 * @param home the full address of the site’s home
 */
export function updateArticles(
  archive: Archive,
  { ledger, tombstones }: LedgerRecord,
  { records }: Pick<WeightRules, 'records'>,
  feeds: FeedPlan,
  home: string,
) {
  const madeOf = ({ tags }: ArticleEntry): MadeKind[] => [
    ...(records === 'each' ? (['record'] as const) : []),
    ...tags.flatMap((tag) => feeds.made('tags', tagSlug(tag))),
  ];
  const fates = articleFates(archive.articles, ledger, tombstones);
  const rows = new Map<string, ArticleRow>();
  const moved: ArticleRow[] = [];
  for (const old of ledger.articles) {
    const fate = fates.get(old.id);
    const row =
      fate?.kind === 'here'
        ? { ...hereRow(old, fate.entry, home), ...madeSince(old, madeOf(fate.entry)) }
        : fate?.kind === 'moved'
          ? { ...old, now: fate.entry.id }
          : old;
    rows.set(old.id, row);
    if (row.address !== old.address || row.now !== old.now) moved.push(row);
  }
  let published = 0;
  for (const entry of archive.articles) {
    if (rows.has(entry.id)) continue;
    const { id, title, basis } = entry;
    const made = madeSince(undefined, madeOf(entry));
    const aliases = aliasesOf(undefined, entry, home);
    const row = { id, address: ledgerAddress(entry), title, ...aliases };
    rows.set(id, { ...row, ...digestsOf(basis), ...made });
    published++;
  }
  return { rows: [...rows.values()], published, moved };
}

function hereRow(old: ArticleRow, entry: ArticleEntry, home: string): ArticleRow {
  const address = ledgerAddress(entry);
  const all = [...(old.earlier ?? []), ...(old.address === address ? [] : [old.address])];
  const earlier = all.filter((former) => former !== address);
  return {
    id: old.id,
    address,
    title: entry.title,
    ...(earlier.length > 0 ? { earlier } : {}),
    ...aliasesOf(old, entry, home),
    ...feedOf(old),
    ...digestsOf(entry.basis),
  };
}

/** An old address that was published once keeps redirecting, whatever the article lists. */
function aliasesOf(
  old: ArticleRow | undefined,
  { aliases = [] }: ArticleEntry,
  home: string,
): { aliases?: string[] } {
  const present = aliases.flatMap((written) => {
    const address = readOldAddress(written, home);
    return address ? [oldAddressText(address)] : [];
  });
  const all = [...new Set([...(old?.aliases ?? []), ...present])];
  return all.length > 0 ? { aliases: all } : {};
}

/** An article keeps its name in feeds, so that no subscriber is shown it again. */
function feedOf(old: ArticleRow) {
  const feed = addressInFeeds(old);
  return feed === undefined ? {} : { feed };
}

function digestsOf({ body, overrides }: ArticleBasis) {
  return { body, ...(overrides === undefined ? {} : { overrides }) };
}
