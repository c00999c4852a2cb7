import type { ArticleBasis } from '../article/basis.ts';
import { aliasAddresses } from '../archive/addresses/alias-addresses.ts';
import type { Archive } from '../archive/archive.ts';
import type { ArticleEntry } from '../archive/entry.ts';
import { articleFates } from './article-fates.ts';
import {
  addressInFeeds,
  ledgerAddress,
  type ArticleRow,
  type Ledger,
  type QuoteRow,
  type SpeakerRow,
} from './ledger.ts';
import { sameWords } from './quotes/fold-words.ts';
import type { LedgerRecord } from './problems.ts';
import { placeFates, speakerFates, type NameFate } from './names/fates.ts';
import type { Rereadings, TextOf } from './rereadings.ts';
import { selectorOf, type Selector } from './quotes/selector.ts';
import { wasGivenTo } from './names/was-given-to.ts';

/** What bringing the ledger up to date did. */
export interface LedgerChanges {
  readonly published: readonly QuoteRow[];
  /** Quotes that are no longer read as such since the ledger was brought up to date last. */
  readonly unread: readonly QuoteRow[];
  /** How many quotes are read again that were not, or with other bounds, or as another speaker’s. */
  readonly reread: number;
  /** Quotes whose words changed. */
  readonly corrected: readonly { readonly row: QuoteRow; readonly before: string }[];
  /** Quotes that stand in another article now. */
  readonly moved: readonly { readonly row: QuoteRow; readonly from: string }[];
  /** How many others have another place in the text, or another speaker’s address, than recorded. */
  readonly refreshed: number;
  readonly articles: { readonly published: number; readonly moved: readonly ArticleRow[] };
  readonly speakers: NameCounts;
  readonly places: NameCounts;
}

/** What became of addresses of speakers or places. */
export interface NameCounts {
  readonly published: number;
  readonly moved: number;
  readonly unread: number;
}

/**
 * Brings the ledger up to date with the archive: rows of what is new, and what became of the rest.
 * Nothing that was ever in it goes away.
 *
 * @param rereadings what of the differences is no correction
 */
export async function updateLedger(
  archive: Archive,
  { ledger, tombstones }: LedgerRecord,
  rereadings: Rereadings,
  textOf: TextOf,
): Promise<{ ledger: Ledger; changes: LedgerChanges }> {
  const quotes = await updateQuotes(archive, { ledger, tombstones }, rereadings, textOf);
  const articles = updateArticles(archive, { ledger, tombstones });
  const names = updateNames(archive, { ledger, tombstones }, rereadings);
  return {
    ledger: {
      quotes: quotes.rows,
      articles: articles.rows,
      speakers: names.speakers.rows,
      places: names.places.rows,
    },
    changes: {
      published: quotes.published,
      unread: quotes.unread,
      reread: quotes.reread,
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
  { ledger, tombstones }: LedgerRecord,
  { reworded, regiven }: Rereadings,
  textOf: TextOf,
) {
  const rows = new Map(ledger.quotes.map((row) => [row.id, row]));
  const knownArticles = new Set(ledger.articles.map(({ id }) => id));
  const published: QuoteRow[] = [];
  const corrected: { row: QuoteRow; before: string }[] = [];
  const moved: { row: QuoteRow; from: string }[] = [];
  const slugs = new Set(archive.speakers.map(({ slug }) => slug));
  let refreshed = 0;
  let reread = 0;
  const speakers = new Map(archive.quotes.map(({ id, speaker }) => [id, speaker?.slug]));
  for (const entry of archive.articles) {
    if (entry.quotes.length === 0) continue;
    const { text, quotes } = await textOf(entry);
    for (const quote of quotes) {
      const { id } = quote;
      const selector = selectorOf(text, quote);
      const old = rows.get(id);
      const update = knownArticles.has(entry.id) ? entry.updated : undefined;
      const row: QuoteRow = {
        ...rowOf(id, entry, selector, speakers.get(id)),
        published: old?.published ?? update ?? entry.date,
        ...historyOf(old, entry, {
          words: reworded.has(id) ? undefined : selector.exact,
          speaker: regiven.has(id) ? undefined : wasGivenTo(old?.speaker, speakers.get(id), slugs),
        }),
      };
      rows.set(id, row);
      if (old && JSON.stringify(old) !== JSON.stringify(row)) refreshed++;
      if (!old) published.push(row);
      else if ((row.before?.length ?? 0) > (old.before?.length ?? 0)) {
        corrected.push({ row, before: old.exact });
      }
      if (old && old.article !== entry.id) moved.push({ row, from: old.article });
      if (old?.unread || reworded.has(id) || regiven.has(id)) reread++;
    }
  }
  const unread: QuoteRow[] = [];
  for (const row of ledger.quotes) {
    const isWithdrawn = tombstones.quotes.has(row.id) || tombstones.articles.has(row.article);
    if (speakers.has(row.id) || isWithdrawn || row.unread) continue;
    rows.set(row.id, { ...row, unread: true });
    unread.push(row);
  }
  return { rows: [...rows.values()], published, corrected, moved, refreshed, unread, reread };
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

/**
 * What the words were, and where they were, before.
 *
 * @param now the words, unless the same text is only read otherwise; the earlier speaker, if corrected
 */
function historyOf(
  old: QuoteRow | undefined,
  entry: ArticleEntry,
  { words, speaker }: { readonly words: string | undefined; readonly speaker: string | undefined },
) {
  if (!old) return {};
  const changed = (words !== undefined && !sameWords(old.exact, words)) || speaker !== undefined;
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
    const { id, title, basis } = entry;
    rows.set(id, { id, address: ledgerAddress(entry), title, ...digestsOf(basis) });
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
    ...feedOf(old),
    ...digestsOf(entry.basis),
  };
}

/** What names an article in feeds stays, so that no subscriber is shown it again. */
function feedOf(old: ArticleRow) {
  const feed = addressInFeeds(old);
  return feed === undefined ? {} : { feed };
}

function digestsOf({ body, overrides }: ArticleBasis) {
  return { body, ...(overrides === undefined ? {} : { overrides }) };
}

function updateNames(
  archive: Archive,
  { ledger, tombstones }: LedgerRecord,
  { names }: Rereadings,
) {
  const known = new Map(ledger.speakers.map((row) => [row.slug, row.article]));
  const speakers = joinRows(
    withAliases(ledger.speakers, archive),
    archive.speakers
      .filter(({ hasPage }) => hasPage)
      .map(({ slug, name, kind, articles }) => {
        const remembered = articles.find(({ id }) => id === known.get(slug)) ?? articles[0];
        return { slug, name, kind, article: remembered?.id ?? '' };
      }),
    speakerFates(archive, ledger, tombstones, names),
  );
  const placesIn = new Map(ledger.places.map((row) => [row.slug, row.article]));
  const places = joinRows(
    ledger.places,
    archive.places.map(({ slug, name, id, articles }) => {
      const remembered = articles.find((entry) => entry.id === placesIn.get(slug)) ?? articles[0];
      return { slug, name, id, article: remembered?.id ?? '' };
    }),
    placeFates(archive, ledger, tombstones, names),
  );
  return { speakers, places };
}

/** The addresses of other names redirect for good, whatever becomes of the names. */
function withAliases(rows: readonly SpeakerRow[], archive: Archive): readonly SpeakerRow[] {
  const known = new Set(rows.map(({ slug }) => slug));
  const aliases = aliasAddresses(archive).flatMap(({ slug, alias, speaker }): SpeakerRow[] => {
    const { kind, articles, slug: now } = speaker;
    const article = articles.find(({ speakers }) =>
      speakers.some(({ name, aliases: others }) => [name, ...others].includes(alias)),
    );
    const id = (article ?? articles[0])?.id;
    if (known.has(slug) || id === undefined) return [];
    return [{ slug, name: alias, kind, article: id, now, alias: true }];
  });
  return [...rows, ...aliases];
}

interface NameRow {
  readonly slug: string;
  readonly now?: string | undefined;
  readonly unread?: true | undefined;
  readonly article?: string | undefined;
}

function joinRows<Row extends NameRow>(
  old: readonly Row[],
  current: readonly Row[],
  fates: readonly NameFate<Row, { readonly slug: string }>[],
) {
  const rows = new Map(old.map((row) => [row.slug, row]));
  const before = new Set(rows.keys());
  let moved = 0;
  let unread = 0;
  for (const { row, to, unreadIn } of fates) {
    if (to && to.slug !== row.now) {
      const { unread: _unread, ...read } = row;
      rows.set(row.slug, { ...(read as Row), now: to.slug });
      moved++;
    } else if (unreadIn && !row.unread) {
      const article = row.article ?? unreadIn[0]?.id;
      rows.set(row.slug, { ...row, ...(article === undefined ? {} : { article }), unread: true });
      unread++;
    }
  }
  for (const row of current) rows.set(row.slug, row);
  const published = [...rows.keys()].filter((slug) => !before.has(slug)).length;
  return { rows: [...rows.values()], counts: { published, moved, unread } };
}
