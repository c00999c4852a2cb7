import type { ArticleEntry } from '../../archive/entry.ts';
import { articleTextFromPlain } from '../../article/text.ts';
import { articleFates } from '../article-fates.ts';
import type { QuoteRow } from '../ledger.ts';
import type { LedgerRecord } from '../problems.ts';
import { createQuoteLocator } from './locate-quote.ts';
import { wasNeverSpeech } from '../record/never-speech.ts';
import { isDenied, isSameBasis } from '../same-basis.ts';
import type { PlainText, PlainTextOf } from '../names/unread-names.ts';

/** What is needed from the archive to find out why quotes are no longer read. */
export interface UnreadContext {
  readonly entries: readonly ArticleEntry[];
  readonly record: LedgerRecord;
  /** The text of an article; called only for those that have lost quotes. */
  readonly textOf: PlainTextOf;
}

/**
 * Leaves out of the lost quotes those that only the program no longer reads: their article is
 * unchanged, or their words are where they were, between marks, and no override speaks against
 * them. So is a quote that the ledger has as no longer read, and one that never was speech,
 * whatever became of its words.
 *
 * @param lost published quotes that no article has
 */
export async function withoutUnread(
  lost: readonly QuoteRow[],
  { entries, record, textOf }: UnreadContext,
): Promise<QuoteRow[]> {
  if (lost.length === 0) return [];
  const fates = articleFates(entries, record.ledger, record.tombstones);
  const rows = new Map(record.ledger.articles.map((row) => [row.id, row]));
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const left: QuoteRow[] = [];
  for (const [article, quotes] of Map.groupBy(lost, (row) => row.article)) {
    const fate = fates.get(article);
    const entry = fate && 'entry' in fate ? fate.entry : byId.get(article);
    const known = entry && isSameBasis(rows.get(article), entry.basis);
    if (!entry) left.push(...quotes);
    else if (known !== true) {
      const open = quotes.filter((row) => !row.unread && !wasNeverSpeech(row));
      const unread = open.length === 0 ? undefined : findUnread(open, await textOf(entry));
      left.push(...open.filter((row) => isDenied(row.exact, entry.basis) || !unread?.has(row)));
    }
  }
  return left;
}

/** Quotes whose words are where they were; looked for in the file where the text has less of it. */
function findUnread(
  quotes: readonly QuoteRow[],
  { text, paragraphs, readSource }: PlainText,
): Set<QuoteRow> {
  const locate = createQuoteLocator(text, paragraphs);
  const located = new Map(quotes.map((row) => [row, locate(row)]));
  const found = new Set(quotes.filter((row) => located.get(row)?.bounded));
  const absent = quotes.filter((row) => !located.get(row));
  if (absent.length === 0) return found;
  const source = readSource();
  const locateInSource = createQuoteLocator(source, articleTextFromPlain(source).paragraphs);
  for (const row of absent) if (locateInSource(row)?.bounded) found.add(row);
  return found;
}
