import type { Archive } from '../../archive/archive.ts';
import type { ArticleEntry } from '../../archive/entry.ts';
import type { QuoteRow } from '../ledger.ts';
import { wasGivenTo } from '../names/was-given-to.ts';
import type { LedgerRecord } from '../problems.ts';
import { madeSince } from '../../weight/made.ts';
import type { CalendarDate } from '../../calendar/date.ts';
import {
  addEarlierWords,
  correctionDay,
  withDay,
  withoutPresent,
  type PresentWords,
} from '../quotes/earlier-words.ts';
import { sameWords } from '../quotes/fold-words.ts';
import { selectorOf, type Selector } from '../quotes/selector.ts';
import type { Rereadings, TextOf } from '../rereadings.ts';

/**
 * Brings the rows of quotes up to date.
 *
 * @param correctedOn the day of corrections of which their article does not tell it
 */
export async function updateQuotes(
  archive: Archive,
  { ledger, tombstones }: LedgerRecord,
  { reworded, regiven }: Rereadings,
  textOf: TextOf,
  correctedOn?: CalendarDate,
) {
  const rows = new Map(ledger.quotes.map((row) => [row.id, row]));
  const knownArticles = new Set(ledger.articles.map(({ id }) => id));
  const published: QuoteRow[] = [];
  const corrected: { row: QuoteRow; before: string }[] = [];
  const moved: { row: QuoteRow; from: string }[] = [];
  const slugs = new Set(archive.speakers.map(({ slug }) => slug));
  let refreshed = 0;
  let reread = 0;
  const paged = new Set(archive.quotes.filter(({ hasPage }) => hasPage).map(({ id }) => id));
  const speakers = new Map(archive.quotes.map(({ id, speaker }) => [id, speaker?.slug]));
  const sayings = new Map(archive.quotes.map(({ id, saying }) => [id, saying?.id]));
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
        ...sayingOf(id, sayings.get(id)),
        published: old?.published ?? update ?? entry.date,
        ...madeSince(old, paged.has(id) ? ['page'] : []),
        ...historyOf(old, entry, {
          words: reworded.has(id) ? undefined : selector.exact,
          speaker: regiven.has(id) ? undefined : wasGivenTo(old?.speaker, speakers.get(id), slugs),
          present: { exact: selector.exact, speaker: speakers.get(id) },
          day: correctionDay(old?.before ?? [], entry.updated, correctedOn),
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

/** Only that of another quote is recorded, so that most rows need none. */
const sayingOf = (id: string, saying: string | undefined) =>
  saying === undefined || saying === id ? {} : { saying };

interface Change {
  /** The words, unless the same text is only read otherwise. */
  readonly words: string | undefined;
  /** The earlier speaker, if corrected. */
  readonly speaker: string | undefined;
  readonly present: PresentWords;
  /** Of the correction. */
  readonly day: CalendarDate | undefined;
}

/** What the words were, and where they were, before. */
function historyOf(
  old: QuoteRow | undefined,
  entry: ArticleEntry,
  { words, speaker, present, day }: Change,
) {
  if (!old) return {};
  const changed = (words !== undefined && !sameWords(old.exact, words)) || speaker !== undefined;
  const until = day === undefined ? {} : { until: day };
  const past = { exact: old.exact, ...(speaker === undefined ? {} : { speaker }), ...until };
  const known = old.before ?? [];
  const all = changed ? addEarlierWords(known, past) : withDay(known, day);
  const before = withoutPresent(all, present);
  const from = [...(old.from ?? []), ...(old.article === entry.id ? [] : [old.article])];
  return {
    ...(before.length > 0 ? { before: [...before] } : {}),
    ...(from.length > 0 ? { from } : {}),
  };
}
