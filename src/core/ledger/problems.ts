import type { Archive } from '../archive/archive.ts';
import type { ArticleEntry } from '../archive/entry.ts';
import type { Problem } from '../source/problem.ts';
import { normaliseWords } from '../article/quote-id.ts';
import { articleFates, formerAddresses } from './article-fates.ts';
import { ledgerAddress, type Ledger, type QuoteRow, type SpeakerRow } from './ledger.ts';
import { placeFates, speakerFates, type NameFate } from './names/fates.ts';
import { nameTombstoneProblems, takenNames } from './names/problems.ts';
import type { Tombstone, Tombstones } from './record/tombstones.ts';
import { noUnreadNames, type UnreadNames } from './names/unread-names.ts';
import { wholeCharacters } from '../text/characters.ts';
import { say } from '../../wording/say.ts';

/** Where the editor finds what the problems refer to. */
export interface LedgerPlaces {
  /** The ledger’s folder and the file of tombstones, as the editor knows them. */
  readonly folder: string;
  readonly tombstonesFile: string;
}

/** What was published, and where it is written. */
export interface LedgerRecord {
  readonly ledger: Ledger;
  readonly tombstones: Tombstones;
}

const LONGEST_SHOWN = 60;

/**
 * Says which published addresses of quotes and articles no longer lead to a page, and which rows
 * contradict each other.
 *
 * @param lost published quotes that no article has
 * @param heldBack ids of articles that are reported as drafts
 */
export function ledgerProblems(
  entries: readonly ArticleEntry[],
  { ledger, tombstones }: LedgerRecord,
  lost: readonly QuoteRow[],
  places: LedgerPlaces,
  heldBack: ReadonlySet<string> = new Set(),
): Problem[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const fates = articleFates(entries, ledger, tombstones);
  const recorded = new Set(ledger.articles.flatMap(({ id, body }) => (body ? [id] : [])));
  // What is wrong with an article as a whole is reported once.
  const problems = lost
    .filter(({ article }) => fates.get(article)?.kind !== 'lost')
    .map((row) => lostQuote(row, byId.get(row.article), recorded.has(row.article), places));
  const current = new Map(entries.map((entry) => [ledgerAddress(entry), entry]));
  for (const row of ledger.articles) {
    if (heldBack.has(row.id)) continue;
    const fate = fates.get(row.id) ?? { kind: 'lost' };
    if (fate.kind === 'lost') problems.push(lostArticle(row, places));
    for (const address of formerAddresses(row, fate)) {
      const other = current.get(address);
      if (other && !(fate.kind === 'moved' && fate.entry === other)) {
        problems.push(takenAddress(address, row.id, other));
      }
    }
  }
  return [...problems, ...tombstoneProblems(entries, { ledger, tombstones }, places)];
}

/** Says which published addresses of speakers and places no longer lead to a page. */
export function nameProblems(
  archive: Archive,
  { ledger, tombstones }: LedgerRecord,
  places: LedgerPlaces,
  unread: UnreadNames = noUnreadNames,
): Problem[] {
  const lost = (kind: 'speaker' | 'place', slug: string, name: string): Problem => ({
    file: `${places.folder}/${kind}s.ndjson`,
    message: say('ledger.lost-name', { kind, name, address: `/${kind}s/${slug}/` }),
    hint:
      kind === 'speaker'
        ? say('ledger.lost-speaker-fix', { withdraw: stone(places, kind, slug) })
        : stone(places, kind, slug),
  });
  // What an address of another name led to is lost by itself.
  const known = new Set(ledger.speakers.map(({ slug }) => slug));
  const isOtherName = ({ now }: SpeakerRow) => now !== undefined && known.has(now);
  return [
    ...takenNames(archive, ledger),
    ...nameTombstoneProblems(archive, { ledger, tombstones }, places),
    ...speakerFates(archive, ledger, tombstones, unread)
      .filter((fate) => isLost(fate) && !isOtherName(fate.row))
      .map(({ row }) => lost('speaker', row.slug, row.name)),
    ...placeFates(archive, ledger, tombstones, unread)
      .filter(isLost)
      .map(({ row }) => lost('place', row.slug, row.name)),
  ];
}

function isLost({ to, tombstone, unreadIn }: NameFate<unknown, unknown>): boolean {
  return !to && !tombstone && !unreadIn;
}

function stone({ tombstonesFile }: LedgerPlaces, key: string, value: string): string {
  return say('ledger.withdraw-fix', { file: tombstonesFile, key, value });
}

/** @param recorded whether this version has recorded the article, so that it knows an edit */
function lostQuote(
  row: QuoteRow,
  entry: ArticleEntry | undefined,
  recorded: boolean,
  places: LedgerPlaces,
): Problem {
  const words =
    row.exact.length > LONGEST_SHOWN
      ? `${wholeCharacters(row.exact.slice(0, LONGEST_SHOWN))}…`
      : row.exact;
  const fix = say('ledger.lost-quote-fix', { withdraw: stone(places, 'id', row.id) });
  const address = `/quotes/${row.id}/`;
  return {
    file: entry?.file ?? `${places.folder}/quotes/${row.published.slice(0, 4)}.ndjson`,
    message: entry
      ? say('ledger.lost-from-here', { words, address })
      : say('ledger.lost-everywhere', { words, address, article: row.article }),
    // An edit after an update of the program, before it has recorded the articles as they were.
    hint: recorded ? fix : say('ledger.record-first', { fix }),
  };
}

function lostArticle(row: Ledger['articles'][number], places: LedgerPlaces): Problem {
  return {
    file: `${places.folder}/articles/${row.address.slice(0, 4)}.ndjson`,
    message: say('ledger.lost-article', { title: row.title, address: `/${row.address}/` }),
    hint: say('ledger.lost-article-fix', {
      id: row.id,
      withdraw: stone(places, 'article', row.id),
    }),
  };
}

function takenAddress(address: string, id: string, other: ArticleEntry): Problem {
  return {
    file: other.file,
    message: say('ledger.taken-address', { address: `/${address}/`, id }),
    hint: say('ledger.taken-address-fix'),
  };
}

/** A tombstone for something that still exists, or never did, is a mistake. */
function tombstoneProblems(
  entries: readonly ArticleEntry[],
  { ledger, tombstones }: LedgerRecord,
  { tombstonesFile }: LedgerPlaces,
): Problem[] {
  const at = ({ line }: Tombstone) => ({ file: tombstonesFile, line });
  const problems: Problem[] = [];
  const rows = new Map(ledger.quotes.map((row) => [row.id, row]));
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const there = new Set(entries.flatMap(({ quotes }) => quotes.map((quote) => quote.id)));
  for (const [id, tombstone] of tombstones.quotes) {
    const row = rows.get(id);
    if (tombstone.now !== undefined && !there.has(tombstone.now)) {
      const message = say('ledger.now-no-quote', { id: tombstone.now });
      problems.push({ ...at(tombstone), message, hint: say('ledger.now-no-quote-fix') });
    }
    if (!row) {
      const hint = say('ledger.no-quote-published-fix');
      problems.push({ ...at(tombstone), message: say('ledger.no-quote-published', { id }), hint });
    } else if (isStillThere(row, byId.get(row.article), rows)) {
      const message = say('ledger.withdrawn-quote-there', { id, article: row.article });
      const hint = say('ledger.withdrawn-quote-there-fix');
      problems.push({ ...at(tombstone), message, hint });
    }
  }
  const known = new Set(ledger.articles.map(({ id }) => id));
  for (const [id, tombstone] of tombstones.articles) {
    const isThere = byId.has(id);
    if (known.has(id) && !isThere) continue;
    const message = isThere
      ? say('ledger.withdrawn-article-there', { id })
      : say('ledger.no-article-published', { id });
    const hint = isThere
      ? say('ledger.withdrawn-article-there-fix')
      : say('ledger.no-article-published-fix');
    problems.push({ ...at(tombstone), message, hint });
  }
  return problems;
}

/** Whether the article has a quote of the same words that is not a published one itself. */
function isStillThere(
  row: QuoteRow,
  entry: ArticleEntry | undefined,
  rows: ReadonlyMap<string, QuoteRow>,
): boolean {
  const words = normaliseWords(row.exact);
  return (entry?.quotes ?? []).some(
    ({ id, words: printed }) =>
      (!rows.has(id) || id === row.id) && normaliseWords(printed) === words,
  );
}
