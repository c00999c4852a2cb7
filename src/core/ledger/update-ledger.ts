import type { Archive } from '../archive/archive.ts';
import type { ArticleEntry } from '../archive/entry.ts';
import { articleFates } from './article-fates.ts';
import { ledgerAddress, type ArticleRow, type Ledger, type QuoteRow } from './ledger.ts';
import { sameWords } from './fold-words.ts';
import type { LedgerRecord } from './ledger-problems.ts';
import { placeFates, speakerFates } from './name-fates.ts';
import { wasGivenTo } from './was-given-to.ts';
import type { Selector } from './selector.ts';

/** What bringing the ledger up to date did. */
export interface LedgerChanges {
  readonly published: readonly QuoteRow[];
  /** Quotes whose words changed. */
  readonly corrected: readonly { readonly row: QuoteRow; readonly before: string }[];
  /** Quotes that stand in another article now. */
  readonly moved: readonly { readonly row: QuoteRow; readonly from: string }[];
  /** How many others have another place in the text, or another speaker’s address, than recorded. */
  readonly refreshed: number;
  readonly articles: { readonly published: number; readonly moved: readonly ArticleRow[] };
  readonly speakers: { readonly published: number; readonly moved: number };
  readonly places: { readonly published: number; readonly moved: number };
}

/**
 * Brings the ledger up to date with the archive: rows of what is new, and what became of the rest.
 * Nothing that was ever in it goes away.
 *
 * @param selectorsOf selectors of all quotes of an article, in their order
 */
export async function updateLedger(
  archive: Archive,
  { ledger, tombstones }: LedgerRecord,
  selectorsOf: (entry: ArticleEntry) => Promise<readonly Selector[]>,
): Promise<{ ledger: Ledger; changes: LedgerChanges }> {
  const quotes = await updateQuotes(archive, ledger, selectorsOf);
  const articles = updateArticles(archive, { ledger, tombstones });
  const names = updateNames(archive, { ledger, tombstones });
  return {
    ledger: {
      quotes: quotes.rows,
      articles: articles.rows,
      speakers: names.speakers.rows,
      places: names.places.rows,
    },
    changes: {
      published: quotes.published,
      corrected: quotes.corrected,
      moved: quotes.moved,
      refreshed: quotes.refreshed,
      articles: { published: articles.published, moved: articles.moved },
      speakers: names.speakers.counts,
      places: names.places.counts,
    },
  };
}

async function updateQuotes(
  archive: Archive,
  ledger: Ledger,
  selectorsOf: (entry: ArticleEntry) => Promise<readonly Selector[]>,
) {
  const rows = new Map(ledger.quotes.map((row) => [row.id, row]));
  const knownArticles = new Set(ledger.articles.map(({ id }) => id));
  const published: QuoteRow[] = [];
  const corrected: { row: QuoteRow; before: string }[] = [];
  const moved: { row: QuoteRow; from: string }[] = [];
  const slugs = new Set(archive.speakers.map(({ slug }) => slug));
  let refreshed = 0;
  const speakers = new Map(archive.quotes.map(({ id, speaker }) => [id, speaker?.slug]));
  for (const entry of archive.articles) {
    if (entry.quotes.length === 0) continue;
    const selectors = await selectorsOf(entry);
    entry.quotes.forEach(({ id }, index) => {
      const selector = selectors[index];
      if (!selector) return;
      const old = rows.get(id);
      const update = knownArticles.has(entry.id) ? entry.updated : undefined;
      const row: QuoteRow = {
        ...rowOf(id, entry, selector, speakers.get(id)),
        published: old?.published ?? update ?? entry.date,
        ...historyOf(old, selector, entry, wasGivenTo(old?.speaker, speakers.get(id), slugs)),
      };
      rows.set(id, row);
      if (old && JSON.stringify(old) !== JSON.stringify(row)) refreshed++;
      if (!old) published.push(row);
      else if ((row.before?.length ?? 0) > (old.before?.length ?? 0)) {
        corrected.push({ row, before: old.exact });
      }
      if (old && old.article !== entry.id) moved.push({ row, from: old.article });
    });
  }
  return { rows: [...rows.values()], published, corrected, moved, refreshed };
}

function rowOf(id: string, entry: ArticleEntry, selector: Selector, speaker: string | undefined) {
  const { exact, prefix, suffix, start } = selector;
  return {
    id,
    article: entry.id,
    exact,
    prefix,
    suffix,
    start,
    ...(speaker === undefined ? {} : { speaker }),
  };
}

/** What the words were, and where they stood, before. */
function historyOf(
  old: QuoteRow | undefined,
  { exact }: Selector,
  entry: ArticleEntry,
  speaker: string | undefined,
) {
  if (!old) return {};
  const changed = !sameWords(old.exact, exact) || speaker !== undefined;
  const until = entry.updated === undefined ? {} : { until: entry.updated };
  const past = { exact: old.exact, ...(speaker === undefined ? {} : { speaker }), ...until };
  const before = [...(old.before ?? []), ...(changed ? [past] : [])];
  const from = [...(old.from ?? []), ...(old.article === entry.id ? [] : [old.article])];
  return {
    ...(before.length > 0 ? { before } : {}),
    ...(from.length > 0 ? { from } : {}),
  };
}

function updateArticles(archive: Archive, { ledger, tombstones }: LedgerRecord) {
  const fates = articleFates(archive.articles, ledger, tombstones);
  const rows = new Map<string, ArticleRow>();
  const moved: ArticleRow[] = [];
  for (const old of ledger.articles) {
    const fate = fates.get(old.id);
    const row =
      fate?.kind === 'here'
        ? hereRow(old, fate.entry)
        : fate?.kind === 'moved'
          ? { ...old, now: fate.entry.id }
          : old;
    rows.set(old.id, row);
    if (row.address !== old.address || row.now !== old.now) moved.push(row);
  }
  let published = 0;
  for (const entry of archive.articles) {
    if (rows.has(entry.id)) continue;
    rows.set(entry.id, { id: entry.id, address: ledgerAddress(entry), title: entry.title });
    published++;
  }
  return { rows: [...rows.values()], published, moved };
}

function hereRow(old: ArticleRow, entry: ArticleEntry): ArticleRow {
  const address = ledgerAddress(entry);
  const all = [...(old.earlier ?? []), ...(old.address === address ? [] : [old.address])];
  const earlier = all.filter((former) => former !== address);
  return {
    id: old.id,
    address,
    title: entry.title,
    ...(earlier.length > 0 ? { earlier } : {}),
  };
}

function updateNames(archive: Archive, { ledger, tombstones }: LedgerRecord) {
  const known = new Map(ledger.speakers.map((row) => [row.slug, row.article]));
  const speakers = joinRows(
    ledger.speakers,
    archive.speakers
      .filter(({ hasPage }) => hasPage)
      .map(({ slug, name, kind, articles }) => {
        const remembered = articles.find(({ id }) => id === known.get(slug)) ?? articles[0];
        return { slug, name, kind, article: remembered?.id ?? '' };
      }),
    speakerFates(archive, ledger, tombstones),
  );
  const places = joinRows(
    ledger.places,
    archive.places.map(({ slug, name, id }) => ({ slug, name, id })),
    placeFates(archive, ledger, tombstones),
  );
  return { speakers, places };
}

interface NameRow {
  readonly slug: string;
  readonly now?: string | undefined;
}

function joinRows<Row extends NameRow>(
  old: readonly Row[],
  current: readonly Row[],
  fates: readonly { readonly row: Row; readonly to?: { readonly slug: string } }[],
) {
  const rows = new Map(old.map((row) => [row.slug, row]));
  const before = new Set(rows.keys());
  let moved = 0;
  for (const { row, to } of fates) {
    if (!to || to.slug === row.now) continue;
    rows.set(row.slug, { ...row, now: to.slug });
    moved++;
  }
  for (const row of current) rows.set(row.slug, row);
  const published = [...rows.keys()].filter((slug) => !before.has(slug)).length;
  return { rows: [...rows.values()], counts: { published, moved } };
}
