import type { Archive } from '../../archive/archive.ts';
import type { ArticleEntry } from '../../archive/entry.ts';
import type { ArticleText } from '../../article/text.ts';
import { articleFates } from '../article-fates.ts';
import type { LedgerRecord } from '../problems.ts';
import { createQuoteLocator } from '../quotes/locate-quote.ts';
import { isDenied, isSameBasis } from '../same-basis.ts';

/** Articles that still print names which the program does not read any more, by the slug of the name. */
export interface UnreadNames {
  readonly speakers: ReadonlyMap<string, readonly ArticleEntry[]>;
  readonly places: ReadonlyMap<string, readonly ArticleEntry[]>;
}

/** Looks up an article’s text. */
export type PlainTextOf = (entry: ArticleEntry) => Promise<PlainText>;

/** An article’s text, and its file as it was written: a version of the program may read less of it. */
export interface PlainText extends Pick<ArticleText, 'text' | 'paragraphs'> {
  readonly readSource: () => string;
}

/** An archive in which every published name is read. */
export const noUnreadNames: UnreadNames = { speakers: new Map(), places: new Map() };

/** Articles that the page of an unread name lists. */
const MOST_ARTICLES = 20;

interface GoneName {
  readonly slug: string;
  readonly name: string;
  readonly unread?: true | undefined;
  /** Articles in which it was published; empty if the ledger does not say. */
  readonly articles: readonly string[];
}

/**
 * Finds the published speakers and places that no record has any more, though an article in which
 * they were published is unchanged, or still prints the name and no override speaks against it.
 * Places of older ledgers, which do not say where they were published, are looked for in all
 * articles; if nothing can be found out, the program is assumed to be the reason, so that it does
 * not stop a build.
 */
export async function findUnreadNames(
  archive: Archive,
  record: LedgerRecord,
  textOf: PlainTextOf,
): Promise<UnreadNames> {
  const gone = { speakers: goneSpeakers(archive, record), places: gonePlaces(archive, record) };
  const all = [...gone.speakers, ...gone.places];
  if (all.length === 0) return noUnreadNames;
  const printing = await articlesThatPrint(all, archive, record, textOf);
  const unreadOf = (names: readonly GoneName[]) =>
    new Map(
      names.flatMap((name) => {
        const articles = printing.get(name) ?? [];
        const isUnread = articles.length > 0 || name.unread || name.articles.length === 0;
        return isUnread ? [[name.slug, articles] as const] : [];
      }),
    );
  return { speakers: unreadOf(gone.speakers), places: unreadOf(gone.places) };
}

function goneSpeakers(archive: Archive, { ledger, tombstones }: LedgerRecord): GoneName[] {
  const there = new Set(archive.speakers.flatMap(({ hasPage, slug }) => (hasPage ? [slug] : [])));
  const gone = ledger.speakers.filter(
    ({ slug }) => !there.has(slug) && !tombstones.speakers.has(slug),
  );
  if (gone.length === 0) return [];
  const quoted = Map.groupBy(ledger.quotes, ({ speaker }) => speaker);
  return gone.map(({ slug, name, unread, article }) => {
    const articles = new Set([article, ...(quoted.get(slug) ?? []).map((row) => row.article)]);
    return { slug, name, unread, articles: [...articles] };
  });
}

function gonePlaces(archive: Archive, { ledger, tombstones }: LedgerRecord): GoneName[] {
  const there = new Set(archive.places.map(({ slug }) => slug));
  return ledger.places
    .filter(({ slug }) => !there.has(slug) && !tombstones.places.has(slug))
    .map(({ slug, name, unread, article }) => ({
      slug,
      name,
      unread,
      articles: article === undefined ? [] : [article],
    }));
}

/** Asks each article once for all names that may be in it. */
async function articlesThatPrint(
  names: readonly GoneName[],
  archive: Archive,
  { ledger, tombstones }: LedgerRecord,
  textOf: PlainTextOf,
): Promise<Map<GoneName, ArticleEntry[]>> {
  const fates = articleFates(archive.articles, ledger, tombstones);
  const rows = new Map(ledger.articles.map((row) => [row.id, row]));
  const found = new Map<GoneName, ArticleEntry[]>();
  const asked = new Map<ArticleEntry, GoneName[]>();
  const ask = (entry: ArticleEntry, name: GoneName) => {
    asked.set(entry, [...(asked.get(entry) ?? []), name]);
  };
  const anywhere = names.filter(({ articles }) => articles.length === 0);
  if (anywhere.length > 0) for (const entry of archive.articles) asked.set(entry, [...anywhere]);
  for (const name of names) {
    for (const id of name.articles) {
      const fate = fates.get(id);
      if (fate && 'entry' in fate) ask(fate.entry, name);
    }
  }
  for (const [entry, wanted] of asked) {
    const open = wanted.filter((name) => (found.get(name)?.length ?? 0) < MOST_ARTICLES);
    const unchanged = isSameBasis(rows.get(entry.id), entry.basis) === true;
    const certain = open.filter(({ articles }) => unchanged && articles.length > 0);
    const rest = open.filter((name) => !certain.includes(name));
    for (const name of [...certain, ...(await printedIn(entry, rest, textOf))]) {
      found.set(name, [...(found.get(name) ?? []), entry]);
    }
  }
  return found;
}

async function printedIn(
  entry: ArticleEntry,
  names: readonly GoneName[],
  textOf: PlainTextOf,
): Promise<readonly GoneName[]> {
  const open = names.filter(({ name }) => !isDenied(name, entry.basis));
  if (open.length === 0) return [];
  const { text, paragraphs, readSource } = await textOf(entry);
  const finder = (printed: string) => {
    const locate = createQuoteLocator(printed, paragraphs);
    return ({ name }: GoneName) =>
      locate({ exact: name, prefix: '', suffix: '', start: 0 }, true) !== undefined;
  };
  const found = open.filter(finder(text));
  if (found.length === open.length) return found;
  const rest = open.filter((name) => !found.includes(name));
  return [...found, ...rest.filter(finder(readSource()))];
}
