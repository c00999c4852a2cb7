import type { Archive } from '../archive/archive.ts';
import type { ArticleEntry } from '../archive/entry.ts';
import type { CalendarDate } from '../calendar/date.ts';
import type { Place } from '../archive/places.ts';
import type { ArchiveQuote, Speaker } from '../archive/speakers/speakers.ts';
import { articleFates, formerAddresses } from './article-fates.ts';
import {
  addressInFeeds,
  type EarlierWords,
  type PlaceRow,
  type QuoteRow,
  type SpeakerRow,
} from './ledger.ts';
import type { LedgerRecord } from './problems.ts';
import { placeFates, speakerFates, type NameFate } from './names/fates.ts';
import { noRereadings, type Rereadings } from './rereadings.ts';
import { wasMade } from '../weight/made.ts';
import type { Tombstone } from './record/tombstones.ts';
import { addEarlierWords, correctionDay, withoutPresent } from './quotes/earlier-words.ts';
import { sameWords } from './quotes/fold-words.ts';
import { wasGivenTo } from './names/was-given-to.ts';

/** What a quote once said. */
export interface PastWords extends Pick<EarlierWords, 'exact' | 'until'> {
  /** Name of the earlier speaker, if that was somebody else. */
  readonly speaker?: string;
}

/** A published quote that was withdrawn. */
export interface WithdrawnQuote {
  readonly id: string;
  readonly tombstone: Tombstone;
  /** The day it was first published. */
  readonly published: CalendarDate;
  /** The article that it was in last. */
  readonly articleId: string;
  /** The same, if it still exists. */
  readonly article?: ArticleEntry;
}

/** Words that were published as a quote and that the program does not read as one any more. */
export interface UnreadQuote {
  readonly row: QuoteRow;
  /** The article that they are in, if it is still there. */
  readonly article?: ArticleEntry;
}

/** A quote that once had its anchor on a page, and where it is now. */
export interface DepartedQuote {
  readonly id: string;
  /** The words as they are now; absent if it was withdrawn or is no longer read. */
  readonly quote?: ArchiveQuote;
  /** No longer read: whether it had a page, which says so, or was an anchor, which is still there. */
  readonly unread?: 'page' | 'anchor';
}

/** An address at which an article was once published. */
export interface FormerArticle {
  /** Under which it was published. */
  readonly id: string;
  /** Below the site’s base: `2024/02/08/bridge-opens`. */
  readonly address: string;
  readonly title: string;
  /** The article that it leads to; absent if it was withdrawn. */
  readonly to?: ArticleEntry;
  readonly tombstone?: Tombstone;
  readonly quotes: readonly DepartedQuote[];
}

/** What became of everything that was ever published; computed once per build. */
export interface PublicationHistory {
  /** The earlier words or speaker of a quote, before they were corrected; oldest first. */
  wordsBefore(quote: { readonly id: string; readonly words: string }): readonly PastWords[];
  readonly withdrawn: readonly WithdrawnQuote[];
  readonly unread: readonly UnreadQuote[];
  readonly formerArticles: readonly FormerArticle[];
  /**
   * Quotes that were published in an article and are not in it now, except those that are no longer
   * read.
   */
  departedFrom(articleId: string): readonly DepartedQuote[];
  /**
   * The address that names an article in feeds, below the site’s base; undefined if its id does.
   */
  addressInFeeds(articleId: string): string | undefined;
  readonly formerSpeakers: readonly NameFate<SpeakerRow, Speaker>[];
  readonly formerPlaces: readonly NameFate<PlaceRow, Place>[];
}

/**
 * Reads from the ledger and the archive of today what became of each published address.
 *
 * @param rereadings differences that are not corrections
 */
export function publicationHistory(
  archive: Archive,
  record: LedgerRecord,
  rereadings: Rereadings = noRereadings,
): PublicationHistory {
  const { ledger, tombstones } = record;
  const rows = new Map(ledger.quotes.map((row) => [row.id, row]));
  const articleRows = new Map(ledger.articles.map((row) => [row.id, row]));
  const quotes = new Map(archive.quotes.map((quote) => [quote.id, quote]));
  const stoneOf = ({ id, article }: QuoteRow) =>
    tombstones.quotes.get(id) ?? tombstones.articles.get(article);
  const isUnread = (row: QuoteRow) => !quotes.has(row.id) && !stoneOf(row);
  const departed = departures(archive, ledger.quotes, quotes, isUnread);
  const fates = articleFates(archive.articles, ledger, tombstones);
  const slugs = new Set(archive.speakers.map(({ slug }) => slug));
  const names = new Map(
    [...ledger.speakers, ...archive.speakers].map(({ slug, name }) => [slug, name]),
  );
  const byId = new Map(archive.articles.map((entry) => [entry.id, entry]));
  return {
    wordsBefore: rememberByWords(({ id, words }) => {
      const row = rows.get(id);
      const speaker = rereadings.regiven.has(id)
        ? undefined
        : wasGivenTo(row?.speaker, quotes.get(id)?.speaker?.slug, slugs);
      const last = rereadings.reworded.has(id) ? row?.exact : words;
      const { article, speaker: now } = quotes.get(id) ?? {};
      const before = wordsBefore(row, last ?? words, speaker, article?.updated);
      return withoutPresent(before, { exact: words, speaker: now?.slug }).map(
        ({ speaker: slug, ...past }) => ({
          ...past,
          ...(slug === undefined ? {} : { speaker: names.get(slug) ?? slug }),
        }),
      );
    }),
    withdrawn: ledger.quotes.flatMap((row): WithdrawnQuote[] => {
      const { id } = row;
      const tombstone = stoneOf(row);
      const entry = byId.get(row.article);
      if (!tombstone || quotes.has(id)) return [];
      const { published, article: articleId } = row;
      return [{ id, tombstone, published, articleId, ...(entry ? { article: entry } : {}) }];
    }),
    unread: ledger.quotes.filter(isUnread).map((row): UnreadQuote => {
      const fate = fates.get(row.article);
      const article = fate && 'entry' in fate ? fate.entry : byId.get(row.article);
      return { row, ...(article ? { article } : {}) };
    }),
    formerArticles: ledger.articles.flatMap((row): FormerArticle[] => {
      const fate = fates.get(row.id) ?? { kind: 'lost' };
      const all = departed.all.get(row.id) ?? [];
      return formerAddresses(row, fate).map((address) => ({
        id: row.id,
        address,
        title: row.title,
        ...('entry' in fate ? { to: fate.entry } : {}),
        ...('tombstone' in fate ? { tombstone: fate.tombstone } : {}),
        quotes: all,
      }));
    }),
    departedFrom: (articleId) => departed.away.get(articleId) ?? [],
    addressInFeeds: (articleId) => {
      const row = articleRows.get(articleId);
      return row && addressInFeeds(row);
    },
    formerSpeakers: speakerFates(archive, ledger, tombstones, rereadings.names),
    formerPlaces: placeFates(archive, ledger, tombstones, rereadings.names),
  };
}

/** Pages, records, rows and lists all ask for the earlier words of every quote. */
function rememberByWords(find: PublicationHistory['wordsBefore']): typeof find {
  const found = new Map<string, { words: string; before: readonly PastWords[] }>();
  return ({ id, words }) => {
    const known = found.get(id);
    if (known?.words === words) return known.before;
    const before = find({ id, words });
    found.set(id, { words, before });
    return before;
  };
}

function wordsBefore(
  row: QuoteRow | undefined,
  words: string,
  speaker: string | undefined,
  updated: CalendarDate | undefined,
): readonly EarlierWords[] {
  if (!row) return [];
  const before = row.before ?? [];
  if (sameWords(row.exact, words) && speaker === undefined) return before;
  const past = { exact: row.exact, ...(speaker === undefined ? {} : { speaker }) };
  // Its day is noted when it is recorded, unless it belongs to the last correction.
  const until = correctionDay(before, updated, undefined);
  const all = addEarlierWords(before, until === undefined ? past : { ...past, until });
  return all === before ? before : [...before, past];
}

/** By the id of an article: all quotes that it ever had, and those that it no longer has. */
function departures(
  archive: Archive,
  rows: readonly QuoteRow[],
  quotes: ReadonlyMap<string, ArchiveQuote>,
  isUnread: (row: QuoteRow) => boolean,
) {
  const all = new Map<string, DepartedQuote[]>();
  const away = new Map<string, DepartedQuote[]>();
  const published = new Set(archive.articles.map(({ id }) => id));
  for (const row of rows) {
    const { id, article, from = [] } = row;
    const quote = quotes.get(id);
    const unread = isUnread(row);
    const departed = {
      id,
      ...(quote ? { quote } : {}),
      ...(unread ? { unread: wasMade(row, 'page') ? ('page' as const) : ('anchor' as const) } : {}),
    };
    for (const old of new Set([...from, article])) {
      push(all, old, departed);
      if (!unread && published.has(old) && quote?.article.id !== old) push(away, old, departed);
    }
  }
  return { all, away };
}

function push<Value>(groups: Map<string, Value[]>, key: string, value: Value): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}
